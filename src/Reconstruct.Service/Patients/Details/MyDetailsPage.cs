using Reconstruct.Core;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Patients.Details;

/// <summary>Patients see what the service holds about them and change how it reaches them; parents and carers do so for those they act for.</summary>
public static class MyDetailsPage
{
    public const string Link = "/my/details";

    /// <param name="Own">False when somebody acts for the patient.</param>
    /// <param name="Others">Other records that this person may choose.</param>
    /// <param name="Saved">True after a change was stored.</param>
    public sealed record Model(Patient Patient, bool Own, IReadOnlyList<Patient> Others, NeedsForm Form, int SeenVersion, bool Saved, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static string LinkFor(PatientId id) => $"{Link}/{id}";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Link, (bool? saved, ServiceDb db, CancellationToken ct) => Get(null, saved, db, ct)).Allow(Role.Patient, Role.Proxy);
        app.MapGet(Link + "/{id:guid}", (Guid id, bool? saved, ServiceDb db, CancellationToken ct) => Get(id, saved, db, ct)).Allow(Role.Patient, Role.Proxy);
        app.MapPost(Link + "/{id:guid}", Post).Allow(Role.Patient, Role.Proxy);
    }

    private static async Task<IResult> Get(Guid? id, bool? saved, ServiceDb db, CancellationToken ct) =>
        await Open(id, db, ct) is { } model ? Page.Show<MyDetailsView, Model>(model with { Saved = saved == true }) : Page.NotFound();

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        if (await Open(id, db, ct) is not { } model) return Page.NotFound();
        var form = NeedsForm.Read(typed);
        var answer = model with { Form = form, SeenVersion = typed.Whole("version") };
        var needs = form.Parse(model.Patient.Phone, model.Patient.Email);
        if (!needs.Ok) return Page.Show<MyDetailsView, Model>(answer with { Refusals = needs.Refusals });

        var saved = await ChangeNeeds.Run(db, model.Patient.Id, answer.SeenVersion, needs.Value, ct);
        return saved.Ok ? Page.SeeOther(LinkFor(model.Patient.Id) + "?saved=true") : Page.Show<MyDetailsView, Model>(answer with { Refusals = saved.Refusals });
    }

    private static async Task<Model?> Open(Guid? id, ServiceDb db, CancellationToken ct)
    {
        var mine = await db.MyRecords(ct);
        if (mine.FirstOrDefault(p => id is null || p.Id.Value == id) is not { } chosen) return null;
        var opened = await PatientAccess.Open(db, chosen.Id, "To see or change personal details", ct);
        if (!opened.Ok) return null;
        var patient = opened.Value;
        var own = db.Acting.OwnPatient is { } self && await db.Survivor(new(self), ct) == patient.Id;
        return new(patient, own, [.. mine.Where(p => p.Id != patient.Id)], NeedsForm.From(patient), patient.Version, false, []);
    }
}
