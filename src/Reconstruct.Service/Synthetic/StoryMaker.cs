using System.Globalization;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.People;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Referrals;

namespace Reconstruct.Service.Synthetic;

/// <summary>Invents the stories of a plan, all from its seed.</summary>
public sealed class StoryMaker
{
    private readonly SyntheticPlan _plan;
    private readonly Cast _cast;
    private readonly Inventor _inventor;
    private readonly Random _draw;

    public StoryMaker(SyntheticPlan plan, Cast cast)
    {
        (_plan, _cast) = (plan, cast);
        (_inventor, _draw) = (new(plan.Seed), new(plan.Seed ^ 0x5EED));
    }

    public IReadOnlyList<Story> Make()
    {
        var stories = new List<Story>(_plan.Played);
        foreach (var star in Stars.All.Take(_plan.Played))
            stories.Add(Tell(stories, CaseMix.Of(star.Title), star.Twist, _plan.End.AddDays(-star.DaysAgo).AddHours(3), star.HasAccount));
        while (stories.Count < _plan.Played)
        {
            var twist = Twists.At(stories.Count);
            stories.Add(Tell(stories, CaseMix.Draw(_draw), twist, Arrival(twist), account: false));
        }
        return stories;
    }

    private DateTimeOffset Arrival(Twist twist)
    {
        var days = twist switch
        {
            Twist.StalledAtTriage or Twist.Unidentified => 8 + (_draw.NextDouble() * 20),
            Twist.WaitingForPatient or Twist.AdviceOpen => 4 + (_draw.NextDouble() * 4),
            Twist.StalledAtBooking => 18 + (_draw.NextDouble() * 20),
            Twist.StalledAtPlan => 130 + (_draw.NextDouble() * 20),
            _ => Math.Pow(_draw.NextDouble(), 1.6) * (SyntheticPlan.Lived.TotalDays - 1),
        };
        return _plan.End.AddDays(-days);
    }

    private Story Tell(List<Story> before, Condition condition, Twist twist, DateTimeOffset about, bool account)
    {
        var known = twist is Twist.Duplicate or Twist.SecondReferral ? Known(before) : null;
        if (twist == Twist.Duplicate && known is not null) condition = known.Condition;
        if (known is not null && about <= known.Arrives.AddDays(1)) about = known.Arrives.AddDays(2 + _draw.Next(20));
        var gp = !condition.Trauma;
        var arrives = gp ? new Days(_draw).On(about, 0, 0) : about;
        if (arrives >= _plan.End) arrives = _plan.End.AddMinutes(-10 - _draw.Next(600));
        var source = gp && !account && twist != Twist.Duplicate && _draw.Next(100) < 35 ? ReferralSource.Message : ReferralSource.Form;
        Story story = new()
        {
            Number = before.Count, Condition = condition, Twist = twist, Arrives = arrives, HasAccount = account, Source = source, Known = known,
            Patient = Who(condition, twist, known, LondonTime.DateOf(arrives)),
            Referrer = gp ? Gp() : _cast.With(Role.Referrer)[^1],
            Details = Fill(_inventor.Pick(condition.Details)), Matters = _draw.Next(4) == 0 ? null : _inventor.Pick(condition.Matters),
            Photographs = condition.Picture == Drawn.None || source == ReferralSource.Message ? 0 : _draw.Next(1, 3),
        };
        new Plot(story, _cast, _draw, _plan.End).Write();
        return story;
    }

    /// <summary>An ordinary story, so that its patient stands alone.</summary>
    private Story? Known(List<Story> before) =>
        before.Where(s => s is { Known: null, Twist: Twist.None or Twist.Missed }).ToList() is { Count: > 0 } ordinary ? ordinary[_draw.Next(ordinary.Count)] : null;

    private CastMember Gp() => _cast.With(Role.Referrer) is var all ? all[_draw.Next(all.Count - 1)] : throw new InvalidOperationException();

    private PatientDetails Who(Condition condition, Twist twist, Story? known, DateOnly today)
    {
        if (twist == Twist.SecondReferral && known is not null) return known.Patient;
        if (twist == Twist.Duplicate && known is { Patient: { } same })
            return same with { NhsNumber = null, GivenNames = same.GivenNames![..1], Phone = null, Email = null, AccessibleInformation = [] };
        var patient = _inventor.Patient(condition, today);
        return twist switch
        {
            Twist.FailingNumber => patient with { NhsNumber = _inventor.Numbers.NextFailing() },
            Twist.Unidentified => patient with { NhsNumber = null },
            _ => patient,
        };
    }

    private string Fill(string words)
    {
        var side = _draw.Next(2) == 0 ? "left" : "right";
        var filled = words.Replace("{side}", side, StringComparison.Ordinal).Replace("{weeks}", _draw.Next(3, 20).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return char.ToUpperInvariant(filled[0]) + filled[1..];
    }
}
