using System.Globalization;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;

namespace Reconstruct.Core.Tests.Pathways;

/// <summary>10,000 referrals with dropped steps and absent owners, over the weeks in which London's clocks change and over bank holidays.</summary>
public sealed class LostReferralSimulationTests
{
    private const int Referrals = 10_000;
    private static readonly IReadOnlySet<PersonId> Away = new HashSet<PersonId> { Samples.Surgeon };
    private static readonly IReadOnlySet<PersonId> NobodyAway = new HashSet<PersonId>();

    // Spring: clocks forward on 29 March, Good Friday 3 April, Easter Monday 6 April. Autumn: clocks back on 25 October. Winter: Christmas.
    [Theory]
    [InlineData("2026-03-26", 1)]
    [InlineData("2026-10-22", 2)]
    [InlineData("2026-12-21", 3)]
    [Trait("Hazard", "HAZ-003")]
    public void Every_lost_referral_is_on_the_stalled_list_within_one_working_day_and_nothing_else_is(string from, int seed)
    {
        var start = TestCalendar.Midnight(DateOnly.ParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        var chance = new Random(seed);
        var referrals = Enumerable.Range(0, Referrals).Select(i => Make(i, start, chance)).ToList();
        var lost = 0;

        for (var hour = 0; hour <= 28 * 24; hour += 6)
        {
            var now = start.AddHours(hour);
            var away = hour / 24 % 7 < 3 ? Away : NobodyAway;
            foreach (var referral in referrals) referral.Tick(now, away);

            var listed = Stalled.List(referrals.Where(r => r.Position is not null).Select(r => KeyValuePair.Create(r.Id, r.Position!)), now)
                .SelectMany(group => group.Items).Select(item => item.Pathway).ToHashSet();
            var late = referrals.Where(r => r.ShouldBeDoneBy < now).Select(r => r.Id).ToHashSet();
            var longLate = referrals.Where(r => r.ShouldBeDoneBy is { } by && TestCalendar.WorkingDaysAfter(by, 1) < now).Select(r => r.Id).ToList();

            Assert.True(longLate.TrueForAll(listed.Contains), $"A lost referral is not on the list at {now}");
            Assert.True(listed.SetEquals(late), $"The list differs from what is late at {now}");
            Assert.DoesNotContain(referrals, r => r.Position?.Duty?.Owner.Person is { } owner && away.Contains(owner));
            lost = Math.Max(lost, longLate.Count);
        }

        Assert.True(lost > Referrals / 10, $"Only {lost} were lost: the simulation loses too few to show anything");
        Assert.All(referrals.Where(LostForAFortnight), r => Assert.Equal(Role.Governance, r.Position!.Duty!.Owner.Role));

        bool LostForAFortnight(LostReferral r) => r.ShouldBeDoneBy < start.AddDays(28 - 14);
    }

    private static LostReferral Make(int number, DateTimeOffset start, Random chance)
    {
        var id = new PathwayId(new Guid(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0));
        var urgency = (PathwayUrgency)Math.Max(0, chance.Next(12) - 9);
        return new(id, start.AddMinutes(chance.Next(7 * 24 * 60)), urgency, new Random(chance.Next()));
    }
}
