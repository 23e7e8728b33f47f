using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Planning.Plans;

namespace Reconstruct.Service.Synthetic;

/// <summary>
/// Plans of operations in every standing, as further steps of a few stories: agreed, changed after it was agreed, ready in theatre, compared with what was achieved. Nothing is drawn, so that the
/// stories stay as they are.
/// </summary>
public sealed class PlanStories(ServiceDb db, Cast cast)
{
    private const int MostOfOne = 3;
    private const int StartDay = 21;
    private const int AgreeDay = 25;
    private const int NextDay = 28;
    private const int DoneDay = 40;

    /// <summary>What is planned, by what the story is about: field and value by turns, then the kit.</summary>
    private static readonly Dictionary<string, (string[] Values, KitLine[] Kit)> Plans = new(StringComparer.Ordinal)
    {
        ["Basal cell skin cancer near the eyelid"] =
        (
            [
                "aim", "Lower eyelid after a skin cancer", "site", "eyelid", "side", "left", "length-mm", "14", "width-mm", "9", "size-from", "measured", "exposed-skin", "yes", "exposed-bone", "no", "cause", "cancer", "infected", "no",
                "smoking", "never", "smoking.from", "told", "anticoagulant", "yes", "anticoagulant.from", "record", "radiotherapy", "unknown", "wishes", "To read without the eye watering.",
                "main", "full-skin-graft", "why", "Thin skin, and too little beside it", "alternate-1", "local-flap", "donor-site", "Upper eyelid", "planned-area-mm2", "110",
                "position", "On the back, head up", "team", "Surgeon, scrub nurse", "anaesthetic", "local", "minutes-low", "35", "minutes-likely", "50", "minutes-high", "80", "nights-low", "0", "nights-high", "0",
            ],
            [new("Bipolar forceps", 1), new("Skin marker", 1), new("Tie-over dressing", 1)]),
        ["Wound of the shin that does not heal"] =
        (
            [
                "aim", "Wound of the shin", "site", "lower-leg", "side", "right", "length-mm", "60", "width-mm", "40", "size-from", "measured", "exposed-skin", "yes", "exposed-fascia", "yes", "exposed-tendon", "no", "exposed-bone", "no",
                "cause", "other", "contaminated", "no", "infected", "no", "smoking", "now", "smoking.from", "told", "diabetes", "yes", "diabetes.from", "record", "vessel-disease", "no", "vessel-disease.from", "test",
                "can-attend", "no", "can-attend.from", "told", "main", "split-skin-graft", "why", "Fascia with good blood flow below", "alternate-1", "vacuum-bridge", "donor-site", "Outer side of the thigh", "planned-area-mm2", "1900",
                "position", "On the back", "team", "Surgeon, scrub nurse, anaesthetist", "anaesthetic", "regional", "minutes-low", "40", "minutes-likely", "60", "minutes-high", "90", "nights-low", "1", "nights-high", "3",
            ],
            [new("Dermatome", 1), new("Blades for the dermatome", 2), new("Mesher", 1), new("Dressing for the donor site", 1)]),
    };

    private readonly Dictionary<int, OperationPlan> _started = [];

    /// <summary>Adds the steps.</summary>
    public void AddTo(IReadOnlyList<Story> stories, DateTimeOffset end)
    {
        var (surgeon, theatre) = (cast.With(Role.Surgeon)[0], cast.With(Role.TheatreManager)[0]);
        var way = 0;
        foreach (var story in stories.Where(s => s is { Known: null, Twist: Twist.None } && Plans.ContainsKey(s.Condition.Title)).GroupBy(s => s.Condition.Title).SelectMany(g => g.OrderBy(s => s.Number).Take(MostOfOne)))
        {
            void Add(int day, CastMember who, Func<Story, CancellationToken, Task> happens)
            {
                if (story.Arrives.AddDays(day) is var at && at < end) story.Steps.Add(new(at, who, (_, s, ct) => happens(s, ct)));
            }

            Add(StartDay, surgeon, Start);
            Add(AgreeDay, surgeon, Agree);
            switch (way++ % 3)
            {
                case 0: Add(NextDay, theatre, Check); Add(DoneDay, surgeon, Finish); break;
                case 1: Add(NextDay, surgeon, Change); break;
                default: Add(NextDay, theatre, Check); break;
            }
        }
    }

    private async Task Start(Story story, CancellationToken ct)
    {
        if (await db.Pathway(story.Pathway, ct) is not { State: not PathwayState.Closed, IdentityConfirmed: true } pathway) return;
        var (values, kit) = Plans[story.Condition.Title];
        var typed = values.Chunk(2).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        var plan = Must(await StartPlan.Run(db, pathway, typed[PlanFields.Aim], ct), story);
        _started[story.Number] = Must(await SavePlan.Run(db, plan.Id, plan.Version, PlanContent.Empty with { Values = typed, Kit = kit }, "Seen in clinic with the patient", ct), story);
    }

    private Task Agree(Story story, CancellationToken ct) =>
        On(story, plan => ConfirmPlan.Run(db, plan.Id, plan.Version, new(ConfirmedHow.InPerson, db.Clock.Now, Agreed: true, OnBehalf: null), ct), ct);

    private Task Check(Story story, CancellationToken ct) => On(story, plan => CheckKit.Run(db, plan.Id, plan.Version, [.. Plans[story.Condition.Title].Kit.Select(k => k.Item)], null, ct), ct);

    private Task Change(Story story, CancellationToken ct) => On(story, async plan =>
    {
        var file = (await PlanFile.Read(db, plan.Id, ct))!;
        var values = file.Content.Values.ToDictionary(StringComparer.Ordinal);
        values[PlanFields.Anaesthetic] = "general";
        return await SavePlan.Run(db, plan.Id, plan.Version, file.Content with { Values = values }, "The patient would rather be asleep", ct);
    }, ct);

    private Task Finish(Story story, CancellationToken ct) => On(story, async plan =>
    {
        var planned = (await PlanFile.Read(db, plan.Id, ct))!.Content;
        return await RecordOutcome.Run(db, plan.Id, plan.Version, new(db.Clock.Today, planned[PlanFields.Main], null, Text(planned.Number(PlanFields.AreaMm2) + 60), Text(planned.Number(PlanFields.MinutesLikely) + 12), "0", null), ct);
    }, ct);

    /// <summary>Goes on with the plan of a story that has one.</summary>
    private async Task On(Story story, Func<OperationPlan, Task<Result<OperationPlan>>> step, CancellationToken ct)
    {
        if (!_started.TryGetValue(story.Number, out var begun)) return;
        Must(await step(await db.Set<OperationPlan>().FirstAsync(p => p.Id == begun.Id, ct)), story);
    }

    private static string? Text(double? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static T Must<T>(Result<T> done, Story story) =>
        done.Ok ? done.Value : throw new InvalidOperationException($"Plan of story {story.Number} ({story.Condition.Title}): {string.Join("; ", done.Refusals.Select(r => r.Code))}");
}
