namespace Reconstruct.Core.Planning.Colour;

/// <summary>How far a product's colour is from a measured colour of skin.</summary>
/// <remarks>
/// Sorted by CIEDE2000. What people see and accept was measured as the difference of CIE 1976 on silicone fingers, so those thresholds are held against that and not against CIEDE2000.
/// Source: Sharma G and others, Color Research and Application 2005;30:21-30 (CIEDE2000); Leow ME and others 2006 (90 assessors: seen over 0.8 and accepted up to 1.8 fair, 1.3 and 2.6 dark);
/// Nacher-Garcia C, University of Surrey 2016 (repeatability of meters on skin 0.47 to 1.43).
/// </remarks>
public sealed record ShadeMatch
{
    /// <summary>The most by which one reading of skin differs from the next, in units of colour difference.</summary>
    public const double Repeatability = 1.43;

    private ShadeMatch(ProductShade product, double deltaE00, double deltaE76, StudiedShade? shade) => (Product, DeltaE00, DeltaE76, Shade) = (product, deltaE00, deltaE76, shade);

    /// <summary>The product.</summary>
    public ProductShade Product { get; }

    /// <summary>Difference as CIEDE2000.</summary>
    public double DeltaE00 { get; }

    /// <summary>Difference as CIE 1976.</summary>
    public double DeltaE76 { get; }

    /// <summary>The studied shade that the skin is; null for any other, and when it is not known.</summary>
    public StudiedShade? Shade { get; }

    /// <summary>Lower end of the CIE 1976 difference by the meter's repeatability, at least 0.</summary>
    public double Low => Math.Max(0, DeltaE76 - Repeatability);

    /// <summary>Upper end of it.</summary>
    public double High => DeltaE76 + Repeatability;

    /// <summary>Over what assessors saw? Null for a shade that was not studied.</summary>
    public bool? CouldBeSeen => Shade is { } shade ? DeltaE76 > (shade == StudiedShade.Fair ? 0.8 : 1.3) : null;

    /// <summary>Within what assessors accepted? Null for a shade that was not studied.</summary>
    public bool? WasAccepted => Shade is { } shade ? DeltaE76 <= (shade == StudiedShade.Fair ? 1.8 : 2.6) : null;

    /// <summary>True when the repeatability of meters alone could turn the answer round.</summary>
    public bool IsUncertain => Shade is { } shade && (shade == StudiedShade.Fair ? 1.8 : 2.6) is var limit && Low <= limit && limit < High;

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
