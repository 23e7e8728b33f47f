using Reconstruct.Core;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Colour;
using Reconstruct.Core.Planning.Devices;
using Reconstruct.Core.Planning.Expansion;
using Reconstruct.Core.Planning.Grafts;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Planning.Calculations;
using Reconstruct.Service.Planning.Camouflage;
using Reconstruct.Service.Planning.Expansion;
using Reconstruct.Service.Planning.Grafts;
using Reconstruct.Service.Planning.Prostheses;

namespace Reconstruct.BrowserTests;

/// <summary>A kept calculation, an order of an invented product, a prosthesis, a tissue expander and a skin graft, so that their pages can be opened.</summary>
internal static class PlanningSamples
{
    private const string Products = "brand,range,shade,L,a,b,measuredWith,packAmount,unit,amountPerCm2,source,measuredOn\nInventa,Cover,C1,65,12,18,Meter D65/10,30,g,,Invented,2026-02-01";

    public static async Task<bool> Add(ServiceDb db, PathwayId pathway)
    {
        Dictionary<string, InputValue> inputs = new(StringComparer.Ordinal) { ["ageYears"] = new InputValue.Typed("50"), ["burnPercent"] = new InputValue.Typed("30"), ["inhalationInjury"] = new InputValue.Typed("yes") };
        Must(await KeepCalculation.Run(db, pathway, db.NewId<KeptCalculationId>(), BauxCalculator.Model, inputs, new(db.Clock.Today, null, _ => null), CancellationToken.None));
        Must(await LoadShades.Run(db, Products, CancellationToken.None));
        var skin = SkinColour.Make(64, 12, 18, ColourMethod.Meter).Value;
        Must(await OrderCamouflage.Run(db, pathway, db.NewId<CamouflageOrderId>(), new(skin, StudiedShade.Fair, "Inventa|Cover|C1|30g", 2, 0.5, 14), YesNo.Yes, CancellationToken.None));
        Must(await RequestProsthesis.Run(db, pathway, db.NewId<ProsthesisId>(), ProsthesisRequest.Make(ProsthesisKind.Eye, ProsthesisSide.Left, "Lost to injury").Value, CancellationToken.None));
        await Expand(db, pathway);
        var graft = Must(await StartGraft.Run(db, pathway, db.NewId<SkinGraftId>(), GraftStart.Make(new("Left forearm", GraftKind.SplitSkin, GraftForm.Mesh, 1.5, 120, db.Clock.Today.AddDays(-12), "Left thigh, front", DonorSite.Thigh, 100), db.Clock.Today).Value, CancellationToken.None));
        Must(await ChangeGraft.Look(db, graft.Id, graft.Version, new(db.Clock.Today.AddDays(-5), 90, YesNo.No), null, CancellationToken.None));
        return true;
    }

    /// <summary>Three lines, the last one with pale skin, so that the page shows its chart and says stop.</summary>
    private static async Task Expand(ServiceDb db, PathwayId pathway)
    {
        var now = db.Clock.Now;
        var started = await StartExpander.Run(
            db, pathway, db.NewId<TissueExpanderId>(), ExpanderStart.Make(new("Breast", ExpanderSide.Left, ExpanderShape.Round, 10, null, null, 450, 500, 400, db.Clock.Today.AddDays(-21), 100, YesNo.No, null), db.Clock.Today).Value, CancellationToken.None);
        foreach (var (ago, pale) in new[] { (7, YesNo.No), (1, YesNo.Yes) })
            Must(await RecordFilling.Run(db, started.Value.Id, started.Value.Version, new(new(now.AddDays(-ago), pale == YesNo.Yes ? 0 : 60, YesNo.No, pale, "Test Nurse", null), [], null), CancellationToken.None));
    }

    private static T Must<T>(Result<T> done) => done.Value;
}
