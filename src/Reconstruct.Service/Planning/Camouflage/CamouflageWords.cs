using System.Globalization;
using Reconstruct.Core.Planning.Colour;
using Reconstruct.NhsUi;

namespace Reconstruct.Service.Planning.Camouflage;

/// <summary>Camouflage in words.</summary>
public static class CamouflageWords
{
    public const string NoShade = "other";

    public const string Sources = "Sorted by CIEDE2000 (Sharma and others 2005). What people see and accept was measured as the difference of CIE 1976 on silicone fingers by 90 assessors (Leow and others 2006): seen over 0.8 and accepted up to 1.8 on fair skin, 1.3 and 2.6 on dark. For any other skin it is not known. Two readings of the same skin differ by 0.47 to 1.43 units (Nacher-Garcia 2016), so each difference stands with 1.43 units either way.";

    public static readonly IReadOnlyList<Option> Methods =
    [
        new(nameof(ColourMethod.Meter), "With a colour meter"), new(nameof(ColourMethod.PhotographWithCard), "From a photograph with a reference card"), new(nameof(ColourMethod.PhotographAlone), "From a photograph without a card"),
    ];

    public static readonly IReadOnlyList<Option> Shades = [new(nameof(StudiedShade.Fair), "Fair"), new(nameof(StudiedShade.Dark), "Dark"), new(NoShade, "In between, or not known")];

    public static string Of(ColourMethod method) => Methods.First(m => m.Value == method.ToString()).Text;

    public static string Of(StudiedShade? shade) => shade?.ToString() ?? "In between, or not known";

    public static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>What the thresholds say of a difference, with how sure it is.</summary>
    public static string Judged(ShadeJudgement judged) => judged switch
    {
        { Shade: null } => "Not known for this skin",
        { WasAccepted: false } => "Over what was accepted" + Sure(judged),
        { CouldBeSeen: true } => "Could be seen, within what was accepted" + Sure(judged),
        _ => "Not seen by most, within what was accepted" + Sure(judged),
    };

    private static string Sure(ShadeJudgement judged) => judged.IsUncertain ? ". The meter alone could turn this round" : "";
}
