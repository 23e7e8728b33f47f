using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Drawings;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Planning.Drawings;
using Reconstruct.Service.Planning.Plans;

namespace Reconstruct.Service.Synthetic;

/// <summary>
/// Plans of operations in every standing, as further steps of a few stories: agreed, changed after it was agreed, ready in theatre, compared with what was achieved. Each
/// holds a drawing. No chance is taken from the stories, so that they stay as they are.
/// </summary>
public sealed class PlanStories(ServiceDb db, WritePlanLetter letters, IObjectStore objects, Cast cast)
{
    private const int MostOfOne = 3;
    private const int StartDay = 21;
    private const int AgreeDay = 25;
    private const int LetterDay = 26;
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

    /// <summary>What is drawn, by what the story is about: the title, the outline it lies on, and ovals by their middle and size in mm.</summary>
    private static readonly Dictionary<string, (string Title, string Outline, (string Name, PlanShapeKind Kind, PlanPoint Middle, double Width, double Height)[] Ovals)> Boards = new(StringComparer.Ordinal)
    {
        ["Basal cell skin cancer near the eyelid"] = ("Defect and donor site of the eyelid", "head", [("Defect", PlanShapeKind.Defect, new(166, 191), 14, 9), ("Graft from the upper eyelid", PlanShapeKind.Donor, new(166, 221), 20, 6)]),
        ["Wound of the shin that does not heal"] = ("Wound and donor site of the leg", "front", [("Wound", PlanShapeKind.Wound, new(365, 300), 40, 60), ("Graft from the thigh", PlanShapeKind.Donor, new(345, 640), 40, 90)]),
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
                case 0: Add(LetterDay, surgeon, Write); Add(NextDay, theatre, Check); Add(DoneDay, surgeon, Finish); break;
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
        var plan = Must(await StartPlan.Run(db, pathway, db.NewId<PlanId>(), typed[PlanFields.Aim], ct), story);
        var drawing = await Draw(story, ct);
        var content = PlanContent.Empty with { Values = typed, Kit = kit, Drawings = [new(drawing.Id, drawing.Version, drawing.Title)] };
        _started[story.Number] = Must(await SavePlan.Run(db, plan.Id, plan.Version, content, "Seen in clinic with the patient", ct), story);
    }

    private async Task<Planning.Drawings.Drawing> Draw(Story story, CancellationToken ct)
    {
        var (title, outline, ovals) = Boards[story.Condition.Title];
        var drawing = Must(await StartDrawing.Run(db, objects, story.Pathway, db.NewId<DrawingId>(), new(title, outline, null), ct), story);
        var board = drawing.Read() with { Objects = [.. ovals.Index().Select(o => new BoardObject($"o{o.Index + 1}", o.Item.Name, o.Item.Kind, Oval(o.Item.Middle, o.Item.Width, o.Item.Height), true))] };
        return Must(await SaveDrawing.Run(db, drawing.Id, drawing.Version, title, board, ct), story);
    }

    private static PlanPoint[] Oval(PlanPoint middle, double width, double height) =>
        [.. Enumerable.Range(0, 32).Select(i => i * Math.Tau / 32).Select(a => new PlanPoint(Math.Round(middle.X + (width / 2 * Math.Cos(a)), 1), Math.Round(middle.Y + (height / 2 * Math.Sin(a)), 1)))];

    private Task Agree(Story story, CancellationToken ct) =>
        On(story, plan => ConfirmPlan.Run(db, plan.Id, plan.Version, new(ConfirmedHow.InPerson, db.Clock.Now, Agreed: true, OnBehalf: null), ct), ct);

    private async Task Write(Story story, CancellationToken ct)
    {
        if (!_started.TryGetValue(story.Number, out var begun) || await PlanFile.Read(db, begun.Id, ct) is not { } file || await db.Pathway(story.Pathway, ct) is not { } pathway) return;
        Must(await letters.Run(db, pathway, begun.Id, new([.. file.Content.Drawings.Select(d => d.Id.ToString())], nameof(WritePlanLetter.Readers.PatientAndReferrer), file.Plan.Version), ct), story);
    }

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
        Dictionary<string, string?> texts = new(NoteFields.Start(planned, PlanBook.Names).ToDictionary(t => t.Key, t => (string?)t.Value, StringComparer.Ordinal), StringComparer.Ordinal)
        {
            ["surgeon"] = db.Acting.Name, [NoteFields.Findings] = "Clean bed with good blood flow. Nothing unexpected.", ["problems"] = "None", ["closure"] = "Graft stitched in, tie-over dressing", ["aftercare"] = "Dressing stays on until the clinic. Call the team for bleeding or a smell.",
        };
        plan = Must(await WriteNote.Run(db, plan.Id, plan.Version, new(db.Clock.Now.AddHours(-1), Emergency: false, AsPlanned: true, texts, null), [], ct), story);
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
