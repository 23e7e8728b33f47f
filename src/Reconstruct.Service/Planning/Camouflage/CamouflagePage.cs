using System.Globalization;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Colour;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Camouflage;

/// <summary>The camouflage of one patient: a measured colour is matched to the products that are loaded, and one is ordered. Hazard: HAZ-108.</summary>
public static class CamouflagePage
{
    /// <summary>The name of the button that orders.</summary>
    public const string OrderIt = "order";

    public static string Link(PathwayId id) => $"/pathways/{id}/camouflage";

    /// <param name="Matches">Null until a colour was given.</param>
    public sealed record Model(
        Pathway Pathway, IReadOnlyList<CamouflageOrder> Orders, IReadOnlyList<ProductShade> Products, IReadOnlyList<ShadeMatch>? Matches, Form Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <summary>What was typed, as typed.</summary>
    public sealed record Form(
        string? SkinL, string? SkinA, string? SkinB, string? Method, string? Shade, string? Healed, string? Product, string? Packs, string? AmountPerDay, string? DaysToArrive)
    {
        public static Form Blank { get; } = new(null, null, null, null, null, null, null, null, null, null);

        public static Form Read(IFormCollection f) => new(
            f.Text("skinL"), f.Text("skinA"), f.Text("skinB"), f.Text("method"), f.Text("shade"), f.Text("healed"), f.Text("product"), f.Text("packs"), f.Text("amountPerDay"), f.Text("daysToArrive"));

        /// <summary>The colour; the shade has to be said as well, if only that it is another.</summary>
        public Result<SkinColour> Skin()
        {
            var skin = SkinColour.Make(Number(SkinL), Number(SkinA), Number(SkinB), Method.As<ColourMethod>());
            List<Refusal> refusals = [.. skin.Refusals];
            if (Shade is not (nameof(StudiedShade.Fair) or nameof(StudiedShade.Dark) or CamouflageWords.NoShade)) refusals.Add(new("camouflage-shade-missing", "Select fair, dark, or neither", "shade"));
            return refusals.Count > 0 ? refusals : skin;
        }

        public OrderCamouflage.Wanted Wanted(SkinColour skin) => new(skin, Shade.As<StudiedShade>(), Product, Whole(Packs), Number(AmountPerDay), Whole(DaysToArrive));

        public YesNo? IsHealed => Healed switch { "yes" => YesNo.Yes, "no" => YesNo.No, "unknown" => YesNo.NotKnown, _ => null };

        private static double? Number(string? text) => double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

        private static int? Whole(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/pathways/{id:guid}/camouflage", Get).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/pathways/{id:guid}/camouflage", Post).Allow(Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To see camouflage", ct);
        return opened.Ok ? await Show(opened.Value, null, Form.Blank, [], db, ct) : await OpenPathwayRecord.Refused(db, new(id), opened.Refusals, Link(new(id)), ct);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To order camouflage", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var form = Form.Read(typed);
        var skin = form.Skin();
        if (!skin.Ok) return await Show(opened.Value, null, form, skin.Refusals, db, ct);
        var matches = ShadeMatch.Of(skin.Value, form.Shade.As<StudiedShade>(), await db.Shades(ct));
        if (typed.Text(OrderIt) is null) return await Show(opened.Value, matches, form, [], db, ct);

        var done = await OrderCamouflage.Run(db, opened.Value.Id, typed.Starts<CamouflageOrderId>(db, id), form.Wanted(skin.Value), form.IsHealed, ct);
        return done.Ok ? Page.SeeOther(CamouflageOrderPage.Link(done.Value.Id)) : await Show(opened.Value, matches, form, done.Refusals, db, ct);
    }

    private static async Task<IResult> Show(Pathway pathway, IReadOnlyList<ShadeMatch>? matches, Form form, IReadOnlyList<Refusal> refusals, ServiceDb db, CancellationToken ct) =>
        Page.Show<CamouflageView, Model>(new(pathway, await db.Orders(pathway.Id, ct), await db.Shades(ct), matches, form, refusals));
}
