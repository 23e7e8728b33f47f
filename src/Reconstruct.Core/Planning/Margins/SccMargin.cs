namespace Reconstruct.Core.Planning.Margins;

/// <summary>The peripheral margin of a squamous cell carcinoma of the skin, by its risk.</summary>
/// <remarks>
/// Low risk needs every feature to be low; one feature is enough for high or very high. What is not known is never taken as low.
/// Margins: at least 4, 6 and 10 mm; at least 1 mm clear under the microscope on every side.
/// Source: British Association of Dermatologists 2020, read in a text that repeats it.
/// </remarks>
/// <param name="Features">Every feature that the table asks about.</param>
public sealed record SccMargin(IReadOnlyList<SccFeature> Features)
{
    /// <summary>Where the risks, the margins and the clearance were read.</summary>
    public static readonly Source ReadIn = new("British Association of Dermatologists, guidelines for cutaneous squamous cell carcinoma, 2020", Standing: SourceStanding.Secondary);

    /// <summary>Least clearance under the microscope on every side, in mm.</summary>
    public const double ClearanceMm = 1;

    /// <summary>Largest diameter of a low risk, in mm.</summary>
    public const double LowMostMm = 20;

    /// <summary>Largest diameter of a high risk, in mm.</summary>
    public const double HighMostMm = 40;

    /// <summary>The highest risk that any known feature gives.</summary>
    public SccRisk AtLeast => Features.Max(f => f.Risk ?? SccRisk.Low);

    /// <summary>The risk; null when what is not known could raise it.</summary>
    public SccRisk? Risk => AtLeast == SccRisk.VeryHigh || Features.All(f => f.Risk is not null) ? AtLeast : null;

    /// <summary>The features that are not known.</summary>
    public IEnumerable<SccFeature> NotKnown => Features.Where(f => f.Risk is null);

    /// <summary>The least peripheral margin of a risk, in mm.</summary>
    public static double MarginMm(SccRisk risk) => risk switch { SccRisk.Low => 4, SccRisk.High => 6, _ => 10 };

    /// <summary>Risk by the largest diameter in mm: to 20, over 20 to 40, over 40.</summary>
    public static SccRisk ByDiameter(double mm) => mm <= LowMostMm ? SccRisk.Low : mm <= HighMostMm ? SccRisk.High : SccRisk.VeryHigh;

    /// <summary>Risk by thickness in mm: to 4, over 4 to 6, over 6.</summary>
    public static SccRisk ByThickness(double mm) => mm <= 4 ? SccRisk.Low : mm <= 6 ? SccRisk.High : SccRisk.VeryHigh;
}
