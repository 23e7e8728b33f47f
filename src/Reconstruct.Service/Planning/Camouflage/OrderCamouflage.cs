using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Colour;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Camouflage;

/// <summary>Orders a product in a shade: for healed skin only, by a colour that was measured. Hazard: HAZ-108.</summary>
public static class OrderCamouflage
{
    /// <param name="Key">The product's <see cref="ProductShade.Key"/>.</param>
    public sealed record Wanted(SkinColour Skin, StudiedShade? Shade, string? Key, int? Packs, double? AmountPerDay, int? DaysToArrive);

    /// <param name="made">The id that it gets; asked for again, the one that is there is given.</param>
    public static async Task<Result<CamouflageOrder>> Run(ServiceDb db, PathwayId id, CamouflageOrderId made, Wanted wanted, YesNo? healed, CancellationToken ct)
    {
        List<Refusal> refusals = [.. Healed(healed)];
        var match = ShadeMatch.Of(wanted.Skin, wanted.Shade, (await db.Shades(ct)).Where(s => s.Key == wanted.Key)).FirstOrDefault();
        if (match is null) refusals.Add(new("camouflage-product-missing", "Select the product and shade", "product"));
        var supply = Resupply.Make(wanted.Packs, match?.Product.PackAmount ?? 1, wanted.AmountPerDay, wanted.DaysToArrive, db.Clock.Today.AddDays(Math.Clamp(wanted.DaysToArrive ?? 0, 0, Resupply.MostDaysToArrive)));
        refusals.AddRange(match is null ? supply.Refusals.Where(r => r.Code != "camouflage-supply") : supply.Refusals);
        if (refusals.Count > 0) return refusals;

        var (product, stock) = (match!.Product, supply.Value);
        CamouflageOrder order = new()
        {
            Id = made, PathwayId = id, Brand = product.Brand, Range = product.Range, Code = product.Code, PackAmount = product.PackAmount, Unit = product.Unit, Packs = stock.Packs,
            AmountPerDay = stock.AmountPerDay, DaysToArrive = stock.DaysToArrive, RunsOutOn = stock.RunsOutOn, OrderAgainBy = stock.OrderAgainBy, SkinL = wanted.Skin.Colour.L, SkinA = wanted.Skin.Colour.A,
            SkinB = wanted.Skin.Colour.B, Method = wanted.Skin.Method, Shade = wanted.Shade, DeltaE00 = match.DeltaE00, DeltaE76 = match.Judgement.DeltaE76, OrderedAt = db.Clock.Now, By = db.Acting.Person, ByName = db.Acting.Name,
        };
        return await db.Start(order, [], "Ordered camouflage", ct);
    }

    private static IEnumerable<Refusal> Healed(YesNo? healed)
    {
        if (healed is null) yield return new("camouflage-healed-missing", "Select whether the skin has healed", "healed");
        else if (healed != YesNo.Yes) yield return new("camouflage-not-healed", "Camouflage is for healed skin only. While it is not healed, or not known, nothing is ordered", "healed");
    }
}
