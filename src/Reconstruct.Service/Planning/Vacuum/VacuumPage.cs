using System.Globalization;
using Reconstruct.Core;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Wounds;
using Reconstruct.Core.Referrals;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Vacuum;

/// <summary>The vacuum dressings of one pathway, and the form that records a new one.</summary>
public static class VacuumPage
{
    public static string Link(PathwayId id) => $"/pathways/{id}/vacuum";

    public sealed record Model(Pathway Pathway, IReadOnlyList<(VacuumDressing Dressing, FoamLedger Ledger)> Dressings, Form Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <summary>What was typed, as typed.</summary>
    public sealed record Form(string? Site, string? Device, string? PressureMmHg, string? Mode, TypedDate NextChange, IReadOnlyDictionary<VacuumConcern, string?> Concerns)
    {
        public static Form Blank { get; } = new(null, null, null, null, TypedDate.Blank, Enum.GetValues<VacuumConcern>().ToDictionary(c => c, _ => (string?)null));

        public static Form Read(IFormCollection f) => new(
            f.Text("site"), f.Text("device"), f.Text("pressureMmHg"), f.Text("mode"), f.Date("nextChange"), Enum.GetValues<VacuumConcern>().ToDictionary(c => c, c => f.Text(EnumText.Kebab(c))));

        public Result<VacuumSettings> Parse(DateOnly today) => VacuumSettings.Make(
            new(Site, Device, int.TryParse(PressureMmHg, NumberStyles.None, CultureInfo.InvariantCulture, out var pressure) ? pressure : null, Mode, NextChange.AsDate(), Answers()), today);

        private Dictionary<VacuumConcern, YesNo> Answers() => Concerns.Where(c => c.Value is "yes" or "no" or "unknown")
            .ToDictionary(c => c.Key, c => c.Value switch { "yes" => YesNo.Yes, "no" => YesNo.No, _ => YesNo.NotKnown });
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/pathways/{id:guid}/vacuum", Get).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/pathways/{id:guid}/vacuum", Post).Allow(Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To see vacuum dressings", ct);
        return opened.Ok ? await Show(opened.Value, Form.Blank, [], db, ct) : await OpenPathwayRecord.Refused(db, new(id), opened.Refusals, Link(new(id)), ct);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To record a vacuum dressing", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var form = Form.Read(typed);
        var settings = form.Parse(db.Clock.Today);
        if (!settings.Ok) return await Show(opened.Value, form, settings.Refusals, db, ct);

        var started = await StartVacuum.Run(db, opened.Value.Id, typed.Starts<VacuumDressingId>(db, id), settings.Value, ct);
        return started.Ok ? Page.SeeOther(DressingPage.Link(started.Value.Id)) : await Show(opened.Value, form, started.Refusals, db, ct);
    }

    private static async Task<IResult> Show(Pathway pathway, Form form, IReadOnlyList<Refusal> refusals, ServiceDb db, CancellationToken ct) =>
        Page.Show<VacuumView, Model>(new(pathway, await db.Dressings(pathway.Id, ct), form, refusals));
}
