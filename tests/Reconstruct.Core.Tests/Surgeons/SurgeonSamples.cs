using CsCheck;
using Reconstruct.Core.Surgeons;

namespace Reconstruct.Core.Tests.Surgeons;

/// <summary>Checks for tests: any claim, any finding, over a year and a half.</summary>
internal static class SurgeonSamples
{
    public static readonly DateOnly Day = new(2026, 3, 3);

    public static ClaimCheck Check(
        ClaimKind claim, CheckResult result, DateOnly on, CheckMethod method = CheckMethod.LookedUp, string? detail = null, int countsDays = 90) =>
        new(claim, result, on, new DateTimeOffset(on, new(9, 0), TimeSpan.Zero), "GMC medical register", method, "Pip Underhaye", "Page seen", detail,
            result == CheckResult.CouldNotCheck ? null : on.AddDays(countsDays));

    public static readonly Gen<ClaimCheck[]> Histories =
        Gen.Select(Gen.Enum<ClaimKind>(), Gen.Enum<CheckResult>(), Gen.Int[-400, 40], Gen.Enum<CheckMethod>(), Gen.Int[0, 86_399], Gen.Int[0, 200], Gen.Bool)
            .Where(t => SurgeonClaims.Results(t.Item1).Contains(t.Item2))
            .Select((claim, result, day, method, second, counts, detail) =>
            {
                var on = Day.AddDays(day);
                return new ClaimCheck(claim, result, on, new DateTimeOffset(on, new(0, 0), TimeSpan.Zero).AddSeconds(second), "A source", method, "Somebody", "Seen", detail ? "Words of the source" : null,
                    result == CheckResult.CouldNotCheck ? null : on.AddDays(counts));
            }).Array[0, 12];

    public static readonly Gen<DateOnly> Days = Gen.Int[-420, 420].Select(d => Day.AddDays(d));
}
