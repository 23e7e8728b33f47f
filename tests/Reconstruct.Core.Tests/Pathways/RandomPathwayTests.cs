using System.Text.Json;
using CsCheck;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;

namespace Reconstruct.Core.Tests.Pathways;

public sealed class RandomPathwayTests
{
    private static readonly int Kinds = Samples.At(Samples.Start).Count;

    // Each step: which sample event, and how many hours after the last one.
    private static readonly Gen<List<(int Sample, int Hours)>> Steps = Gen.Select(Gen.Int[0, Kinds - 1], Gen.Int[0, 60]).List[1, 60];

    [Fact]
    public void Whatever_happens_the_promise_holds()
    {
        Steps.Sample(steps =>
        {
            var run = Run(steps);
            Assert.All(run.Positions, Invariant.Holds);
        });
    }

    [Fact]
    public void Replaying_the_accepted_events_gives_the_position_lived_through_with_the_refused_ones_between()
    {
        Steps.Sample(steps =>
        {
            var run = Run(steps);
            if (run.Accepted.Count == 0) return;

            Assert.Equal(run.Positions[^1], PathwayMachine.Replay(run.Accepted, TestCalendar.Rules).Value);
        });
    }

    [Fact]
    public void A_closed_pathway_stays_as_it_is_until_a_correction()
    {
        Steps.Sample(steps =>
        {
            var run = Run(steps);
            for (var i = 1; i < run.Positions.Count; i++)
                if (run.Positions[i - 1] is PathwayPosition.Closed) Assert.Equal(PathwayEventKind.Reopened, run.Accepted[i].Kind);
        });
    }

    [Fact]
    public void Escalating_once_leaves_nothing_to_escalate_at_the_same_instant_and_the_due_time_where_it_was()
    {
        Gen.Select(Steps, Gen.Int[0, 400], Gen.Bool).Sample((steps, hours, away) =>
        {
            var run = Run(steps);
            if (run.Positions.Count == 0) return;
            var now = run.Last.AddHours(hours);
            IReadOnlySet<PersonId> absent = away ? new HashSet<PersonId> { Samples.Surgeon, Samples.Nurse } : new HashSet<PersonId>();
            if (Escalation.Due(run.Positions[^1], now, absent) is not { } first) return;

            var after = Samples.Apply(run.Positions[^1], first).Value;

            Assert.Null(Escalation.Due(after, now, absent));
            Assert.Equal(run.Positions[^1].Duty!.DueAt, after.Duty!.DueAt);
        });
    }

    [Fact]
    public void Events_come_back_from_json_as_they_were()
    {
        var events = Samples.At(Samples.Start).ToList();

        var back = JsonSerializer.Deserialize<List<PathwayEvent>>(JsonSerializer.Serialize(events));

        Assert.Equal(events, back);
    }

    private static RunResult Run(List<(int Sample, int Hours)> steps)
    {
        var run = new RunResult { Last = Samples.Start };
        PathwayPosition? position = null;
        foreach (var (sample, hours) in steps)
        {
            run.Last = run.Last.AddHours(hours);
            // A random first event would almost always be refused: begin with a referral, as every pathway does.
            var happened = position is null ? Samples.At(run.Last)[sample % 3] : Samples.At(run.Last)[sample];
            var after = Samples.Apply(position, happened);
            if (!after.Ok) continue;
            position = after.Value;
            run.Positions.Add(position);
            run.Accepted.Add(happened);
        }
        return run;
    }

    private sealed class RunResult
    {
        internal DateTimeOffset Last { get; set; }
        internal List<PathwayPosition> Positions { get; } = [];
        internal List<PathwayEvent> Accepted { get; } = [];
    }
}
