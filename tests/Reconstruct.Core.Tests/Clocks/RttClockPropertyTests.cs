using CsCheck;
using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Tests.Clocks;

public sealed class RttClockPropertyTests
{
    private static readonly DateOnly Origin = new(2026, 1, 1);

    private static readonly Gen<RttEvent[]> Events = Gen.Select(Gen.Int[0, RttCode.All.Count - 1], Gen.Int[0, 300])
        .Select((code, day) => (RttCode.All[code].Code, Origin.AddDays(day))).Array[0, 12]
        .Select(list => list.Select((e, i) => new RttEvent($"e{i}", e.Code, e.Item2)).ToArray());

    private static readonly Gen<bool?> Cancer = Gen.Int[0, 2].Select(n => n switch { 0 => (bool?)null, 1 => true, _ => false });

    [Fact]
    public void There_are_never_two_running_clocks_and_periods_never_overlap() => Gen.Select(Events, Cancer).Sample((events, cancer) =>
    {
        var periods = RttClock.Fold(events, cancer, Origin.AddDays(400)).Periods;

        Assert.All(periods.SkipLast(1), p => Assert.NotNull(p.Stop));
        Assert.All(periods, p => Assert.True(p.Stop is null || p.Stop >= p.Start));
        Assert.All(periods.Zip(periods.Skip(1)), pair => Assert.True(pair.First.Stop <= pair.Second.Start));
    });

    [Fact]
    public void Every_event_has_exactly_one_step() => Gen.Select(Events, Cancer, Gen.Int[0, 400]).Sample((events, cancer, asAt) =>
        Assert.Equal(events.Select(e => e.Id).Order(), RttClock.Fold(events, cancer, Origin.AddDays(asAt)).Steps.Select(s => s.Event.Id).Order()));

    [Fact]
    public void Next_steps_of_code_20_change_nothing_wherever_they_are_put_in() => Gen.Select(Events, Gen.Int[0, 12], Gen.Int[0, 300], Cancer)
        .Sample((events, place, day, cancer) =>
        {
            var more = events.ToList();
            more.Insert(Math.Min(place, more.Count), new("extra", "20", Origin.AddDays(day)));

            Assert.Equal(RttClock.Fold(events, cancer, Origin.AddDays(400)).Periods, RttClock.Fold(more, cancer, Origin.AddDays(400)).Periods);
        });

    [Fact]
    public void A_wait_never_gets_shorter_as_days_pass() => Gen.Select(Events, Gen.Int[0, 400], Gen.Int[0, 100]).Sample((events, asAt, more) =>
    {
        var now = RttClock.Fold(events, false, Origin.AddDays(asAt));
        var later = RttClock.Fold(events, false, Origin.AddDays(asAt + more));

        Assert.True(later.Periods.Count >= now.Periods.Count);
        Assert.All(now.Periods.Zip(later.Periods), p => Assert.True(p.Second.WeeksWaited(later.AsAt) >= p.First.WeeksWaited(now.AsAt)));
    });

    [Fact]
    public void A_running_clock_gains_one_day_each_day() => Gen.Int[0, 1000].Sample(days =>
        Assert.Equal(days, RttClock.Fold([new("a", "10", Origin)], false, Origin.AddDays(days)).DaysWaited));

    [Fact]
    public void The_order_of_record_of_different_days_does_not_matter() => Gen.Select(Events, Gen.Int[0, 10_000]).Sample((events, seed) =>
    {
        var oneADay = events.DistinctBy(e => e.On).ToArray();
        var shuffled = oneADay.ToArray();
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(RttClock.Fold(oneADay, false, Origin.AddDays(400)).Periods, RttClock.Fold(shuffled, false, Origin.AddDays(400)).Periods);
    });
}
