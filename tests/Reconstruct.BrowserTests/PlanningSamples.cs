using Reconstruct.Core;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Colour;
using Reconstruct.Core.Planning.Devices;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Planning.Calculations;
using Reconstruct.Service.Planning.Camouflage;
using Reconstruct.Service.Planning.Prostheses;

namespace Reconstruct.BrowserTests;

/// <summary>A kept calculation, an order of an invented product and a prosthesis, so that their pages can be opened.</summary>
internal static class PlanningSamples
{
    private const string Products = "brand,range,shade,L,a,b,measuredWith,packAmount,unit,amountPerCm2,source,measuredOn\nInventa,Cover,C1,65,12,18,Meter D65/10,30,g,,Invented,2026-02-01";

    public static async Task<bool> Add(ServiceDb db, PathwayId pathway)
    {
        Dictionary<string, InputValue> inputs = new(StringComparer.Ordinal) { ["ageYears"] = new InputValue.Typed("50"), ["burnPercent"] = new InputValue.Typed("30"), ["inhalationInjury"] = new InputValue.Typed("yes") };
        Must(await KeepCalculation.Run(db, pathway, db.NewId<KeptCalculationId>(), BauxCalculator.Model, inputs, new(db.Clock.Today, null, _ => null), CancellationToken.None));
        Must(await LoadShades.Run(db, Products, CancellationToken.None));
        var skin = SkinColour.Make(64, 12, 18, ColourMethod.Meter).Value;
        Must(await OrderCamouflage.Run(db, pathway, new(skin, StudiedShade.Fair, "Inventa|Cover|C1|30g", 2, 0.5, 14), YesNo.Yes, CancellationToken.None));
        Must(await RequestProsthesis.Run(db, pathway, ProsthesisRequest.Make(ProsthesisKind.Eye, ProsthesisSide.Left, "Lost to injury").Value, CancellationToken.None));
        return true;
    }

    private static void Must<T>(Result<T> done) => _ = done.Value;
}
