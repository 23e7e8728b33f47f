namespace Reconstruct.Core.Planning.Colour;

/// <summary>How far a product's colour is from a measured colour of skin.</summary>
/// <remarks>
/// Sorted by CIEDE2000. What people see and accept was measured as the difference of CIE 1976: see <see cref="ShadeJudgement"/>.
/// Source: Sharma G and others, Color Research and Application 2005;30:21-30 (CIEDE2000).
/// </remarks>
public sealed record ShadeMatch
{
    private ShadeMatch(ProductShade product, double deltaE00, double deltaE76, StudiedShade? shade) => (Product, DeltaE00, Judgement) = (product, deltaE00, new(deltaE76, shade));

    /// <summary>The product.</summary>
    public ProductShade Product { get; }

    /// <summary>Difference as CIEDE2000.</summary>
    public double DeltaE00 { get; }

    /// <summary>The difference as CIE 1976, and what people who looked would say of it.</summary>
    public ShadeJudgement Judgement { get; }

    /// <summary>Every product, the nearest by CIEDE2000 first; of two as near the order is by brand, range and code.</summary>
    /// <param name="skin">The measured colour.</param>
    /// <param name="shade">The studied shade that it is; null for any other.</param>
    /// <param name="products">The products.</param>
    public static IReadOnlyList<ShadeMatch> Of(SkinColour skin, StudiedShade? shade, IEnumerable<ProductShade> products) =>
    [
        .. products.Select(p => new ShadeMatch(p, Ciede2000.Between(skin.Colour, p.Colour), skin.Colour.Cie76(p.Colour), shade))
            .OrderBy(m => m.DeltaE00).ThenBy(m => m.Product.Key, StringComparer.Ordinal),
    ];
}
