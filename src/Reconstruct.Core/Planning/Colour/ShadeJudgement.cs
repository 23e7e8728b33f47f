namespace Reconstruct.Core.Planning.Colour;

/// <summary>What the thresholds of people who looked say of a difference between a product and skin, and how sure that is.</summary>
/// <remarks>
/// The thresholds were measured as the difference of CIE 1976 on silicone fingers and are held against that. Source: Leow ME and others 2006 (90 assessors: seen over 0.8 and accepted up to
/// 1.8 fair, 1.3 and 2.6 dark); Nacher-Garcia C, University of Surrey 2016 (repeatability of meters on skin 0.47 to 1.43).
/// </remarks>
/// <param name="DeltaE76">Difference as CIE 1976, 0 or more.</param>
/// <param name="Shade">The studied shade that the skin is; null for any other, and when it is not known.</param>
public sealed record ShadeJudgement(double DeltaE76, StudiedShade? Shade)
{
    /// <summary>The most by which one reading of skin differs from the next, in units of colour difference.</summary>
    public const double Repeatability = 1.43;

    private const int Digits = 9; // so that 52.6 less 50 is 2.6

    /// <summary>Lower end of the difference by the meter's repeatability, at least 0.</summary>
    public double Low => Math.Max(0, DeltaE76 - Repeatability);

    /// <summary>Upper end of it.</summary>
    public double High => DeltaE76 + Repeatability;

    /// <summary>Over what assessors saw? Null for a shade that was not studied.</summary>
    public bool? CouldBeSeen => Seen is { } limit ? IsOver(DeltaE76, limit) : null;

    /// <summary>Within what assessors accepted? Null for a shade that was not studied.</summary>
    public bool? WasAccepted => Accepted is { } limit ? !IsOver(DeltaE76, limit) : null;

    /// <summary>True when the repeatability of meters alone could turn round whether it is seen, or whether it is accepted.</summary>
    public bool IsUncertain => IsWithinReach(Seen) || IsWithinReach(Accepted);

    private double? Seen => Shade switch { StudiedShade.Fair => 0.8, StudiedShade.Dark => 1.3, _ => null };

    private double? Accepted => Shade switch { StudiedShade.Fair => 1.8, StudiedShade.Dark => 2.6, _ => null };

    private bool IsWithinReach(double? limit) => limit is { } edge && !IsOver(Low, edge) && IsOver(High, edge);

    private static bool IsOver(double difference, double limit) => Math.Round(difference, Digits) > limit;
}
