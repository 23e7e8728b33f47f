using Reconstruct.Core.Calculators;
using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Urgency;

/// <summary>The times of the UK standard for open fractures, counted between instants: midnight and clock changes do not matter.</summary>
/// <remarks>
/// Source: British Orthopaedic Association, BOAST Open fractures, December 2017 (scope and antibiotics; debridement as quoted elsewhere);
/// NICE QS166, statement 3 (cover).
/// </remarks>
public static class OpenFracture
{
    private static readonly Source Boast = new("British Orthopaedic Association, BOAST Open fractures, December 2017");
    private static readonly Source BoastQuoted = new("BOAST Open fractures, December 2017: debridement times as quoted elsewhere", Standing: SourceStanding.Secondary);
    private static readonly Source Qs166 = new("NICE quality standard QS166, statement 3");

    /// <summary>The sources, in the order of the steps.</summary>
    public static IReadOnlyList<Source> Sources { get; } = [Boast, BoastQuoted, Qs166];

    /// <summary>The times for one case.</summary>
    public static OpenFractureAnswer For(OpenFractureCase injury)
    {
        if (injury.Region == FractureRegion.HandWristForefootOrDigits)
        {
            return new(false, null, DebridementTiming.DoesNotApply, null, null, [new("open-fracture-scope",
                "This standard covers long bones, hindfoot and midfoot. It gives no times for hand, wrist, forefoot or digits: that does not mean there is time.", Boast)]);
        }

        var antibiotics = injury.InjuryAt.AddHours(1);
        var cover = injury.InjuryAt.AddHours(72);
        var (timing, by, why) = Debride(injury);
        return new(true, antibiotics, timing, by, cover,
        [
            new("open-fracture-antibiotics", $"Antibiotics ideally within 1 hour of injury: by {LondonTime.Words(antibiotics)}.", Boast),
            new("open-fracture-debridement", why, BoastQuoted),
            new("open-fracture-cover", $"Fixation and definitive soft-tissue cover within 72 hours of injury, if not done at excision: by {LondonTime.Words(cover)}.", Qs166),
        ]);
    }

    private static (DebridementTiming Timing, DateTimeOffset? By, string Why) Debride(OpenFractureCase injury)
    {
        if (injury.Contaminated == true || injury.VascularCompromise == true)
        {
            var cause = injury.VascularCompromise == true ? "the blood supply is at risk" : "the wound is contaminated by farm, water or sewage";
            return (DebridementTiming.AtOnce, null, $"Debride at once: {cause}.");
        }

        if (injury.Contaminated is null || injury.VascularCompromise is null)
            return NotKnown("whether the wound is contaminated by farm, water or sewage, and whether the blood supply is at risk. If either is so, debride at once.");
        return injury switch
        {
            { HighEnergy: false } => Within(injury, 24, DebridementTiming.Within24Hours, "low-energy injury"),
            { HighEnergy: true, Solitary: true } => Within(injury, 12, DebridementTiming.Within12Hours, "solitary high-energy injury"),
            { HighEnergy: true, Solitary: false } => (DebridementTiming.NotKnown, null,
                "The standard as read gives 12 hours for a solitary high-energy injury and no time for several injuries. Ask the senior surgeon."),
            _ => NotKnown("whether the injury was of high or low energy and, if high, whether it is the only one. It may be due within 12 hours."),
        };
    }

    private static (DebridementTiming Timing, DateTimeOffset? By, string Why) Within(
        OpenFractureCase injury, int hours, DebridementTiming timing, string kind)
    {
        var by = injury.InjuryAt.AddHours(hours);
        return (timing, by, $"Debride within {hours} hours of injury ({kind}): by {LondonTime.Words(by)}.");
    }

    private static (DebridementTiming Timing, DateTimeOffset? By, string Why) NotKnown(string what) =>
        (DebridementTiming.NotKnown, null, $"Find out {what}");
}
