using CsCheck;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Urgency;

namespace Reconstruct.Core.Tests.Urgency;

public sealed class OpenFractureTests
{
    private static readonly OpenFractureCase Tibia = new(DateTimeOffset.Parse("2026-11-22T08:00:00Z"), FractureRegion.LongBone,
        Contaminated: false, VascularCompromise: false, HighEnergy: true, Solitary: true);

    [Fact]
    public void Gives_the_times_of_a_solitary_high_energy_injury()
    {
        var answer = OpenFracture.For(Tibia);

        Assert.Equal(DebridementTiming.Within12Hours, answer.Debridement);
        Assert.Equal(("09:00 on Sunday 22 November 2026", "20:00 on Sunday 22 November 2026", "08:00 on Wednesday 25 November 2026"),
            (LondonTime.Words(answer.AntibioticsBy!.Value), LondonTime.Words(answer.DebridementBy!.Value), LondonTime.Words(answer.CoverBy!.Value)));
    }

    [Theory]
    [InlineData(true, false, true, true, DebridementTiming.AtOnce)]
    [InlineData(false, true, false, true, DebridementTiming.AtOnce)]
    [InlineData(true, null, null, null, DebridementTiming.AtOnce)]
    [InlineData(null, false, true, true, DebridementTiming.NotKnown)]
    [InlineData(false, null, false, true, DebridementTiming.NotKnown)]
    [InlineData(false, false, false, null, DebridementTiming.Within24Hours)]
    [InlineData(false, false, true, null, DebridementTiming.NotKnown)]
    [InlineData(false, false, true, false, DebridementTiming.NotKnown)]
    [InlineData(false, false, null, true, DebridementTiming.NotKnown)]
    public void The_time_to_debride_follows_the_facts_and_never_guesses(bool? dirty, bool? vascular, bool? high, bool? solitary, DebridementTiming timing)
    {
        var answer = OpenFracture.For(Tibia with { Contaminated = dirty, VascularCompromise = vascular, HighEnergy = high, Solitary = solitary });

        Assert.Equal(timing, answer.Debridement);
        Assert.Equal(timing is DebridementTiming.Within12Hours or DebridementTiming.Within24Hours, answer.DebridementBy is not null);
    }

    [Fact]
    public void Hand_and_forefoot_are_outside_and_it_says_that_this_is_no_comfort()
    {
        var answer = OpenFracture.For(Tibia with { Region = FractureRegion.HandWristForefootOrDigits, VascularCompromise = true });

        Assert.Equal((false, DebridementTiming.DoesNotApply, (DateTimeOffset?)null), (answer.InScope, answer.Debridement, answer.CoverBy));
        Assert.Contains("does not mean there is time", Assert.Single(answer.Steps).Words);
    }

    [Fact]
    public void Seventy_two_hours_over_the_clock_change_end_an_hour_earlier_on_the_wall()
    {
        var answer = OpenFracture.For(Tibia with { InjuryAt = DateTimeOffset.Parse("2026-10-24T22:00:00+01:00") });

        Assert.Equal("21:00 on Tuesday 27 October 2026", LondonTime.Words(answer.CoverBy!.Value));
        Assert.Equal("09:00 on Sunday 25 October 2026", LondonTime.Words(answer.DebridementBy!.Value));
    }

    [Fact]
    public void Durations_are_exact_between_instants() => Gen.Int[0, 1_000_000].Sample(minutes =>
    {
        var at = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes);
        var answer = OpenFracture.For(Tibia with { InjuryAt = at });

        Assert.Equal((1.0, 12.0, 72.0), ((answer.AntibioticsBy - at)!.Value.TotalHours, (answer.DebridementBy - at)!.Value.TotalHours, (answer.CoverBy - at)!.Value.TotalHours));
    });
}
