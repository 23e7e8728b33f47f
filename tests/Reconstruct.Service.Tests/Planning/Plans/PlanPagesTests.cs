using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Drawings;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Planning.Drawings;
using Reconstruct.Service.Planning.Plans;
using Reconstruct.Service.Tests.Pathways;

namespace Reconstruct.Service.Tests.Planning.Plans;

/// <summary>Making a plan: its parts, its versions and the reasons beside it.</summary>
public sealed class PlanPagesTests : PageTests
{
    [Fact]
    public async Task A_plan_is_made_part_by_part_and_each_part_is_a_version()
    {
        var scene = await PlanScene.Planned(Service);

        var page = await scene.Open(PlanPage.Link(scene.Plan), Role.Nurse);
        var file = await scene.File();

        Assert.Equal(5, file.Plan.Number);
        Assert.Equal([1, 2, 3, 4, 5], file.Versions.Select(v => v.Number));
        Assert.Contains("What is planned Skin graft, full thickness", page.Words, StringComparison.Ordinal);
        Assert.Contains("Smoking Smokes now (the patient says so)", page.Words, StringComparison.Ordinal);
        Assert.Contains("Radiotherapy to the site? Not known", page.Words, StringComparison.Ordinal);
        Assert.Contains("Diabetes? Not recorded", page.Words, StringComparison.Ordinal);
        Assert.Equal([new KitLine("Bipolar forceps", 1), new KitLine("Skin marker", 2)], file.Content.Kit);
    }

    [Fact]
    public async Task Nothing_is_filled_in_and_a_fault_is_shown_back_by_its_field()
    {
        var scene = await PlanScene.Started(Service);
        var page = await scene.Open(EditPlanPage.Link(scene.Plan, PlanSection.Needs), Role.Surgeon);

        var answer = await page.Submit(("minutes-low", "90"), ("minutes-likely", "60"), ("minutes-high", "ten"), ("kit.0.item", "Drain"));

        Assert.All(PlanFields.Of(PlanSection.Needs), f => Assert.Equal("", page.Value(f.Id) ?? ""));
        Assert.Equal(422, answer.Status);
        Assert.StartsWith("Longest time must be a number", answer.Error("minutes-high"), StringComparison.Ordinal);
        Assert.StartsWith("Enter how many", answer.Error("kit.0.quantity"), StringComparison.Ordinal);
        Assert.Equal("ten", answer.Value("minutes-high"));
        Assert.Equal(1, (await scene.File()).Plan.Number);
    }

    [Fact]
    public async Task A_version_needs_a_reason_and_a_change()
    {
        var scene = await PlanScene.Started(Service);
        var page = await scene.Open(EditPlanPage.Link(scene.Plan, PlanSection.Defect), Role.Surgeon);

        var without = await page.Submit(("site", "nose"));
        var same = await page.Submit((EditPlanPage.ChangeWhy, "No change"));

        Assert.Equal("Enter why the plan is changed", without.Error(EditPlanPage.ChangeWhy));
        Assert.Equal("Nothing was changed", same.Error(EditPlanPage.ChangeWhy));
    }

    [Fact]
    public async Task Of_two_who_change_a_plan_at_once_the_second_is_asked_to_look_again()
    {
        var scene = await PlanScene.Started(Service);
        var stale = await scene.Open(EditPlanPage.Link(scene.Plan, PlanSection.Defect), Role.Surgeon);
        await scene.Edit(PlanSection.Defect, ("site", "nose"));

        var answer = await stale.Submit(("site", "ear"), (EditPlanPage.ChangeWhy, "Seen again"));

        Assert.Equal(409, answer.Status);
        Assert.Equal("nose", (await scene.File()).Content["site"]);
    }

    [Fact]
    public async Task Any_two_versions_are_compared_in_words()
    {
        var scene = await PlanScene.Planned(Service);
        await scene.Edit(PlanSection.Choice, ("main", "local-flap"), ("alternate-1", ""), ("why", "The skin beside is loose"));

        var last = await scene.Open(VersionsPage.Link(scene.Plan), Role.TheatreManager);
        var wide = await scene.Open(VersionsPage.Link(scene.Plan) + "?from=1&to=2", Role.Surgeon);
        var none = await scene.Open(VersionsPage.Link(scene.Plan) + "?from=2&to=9", Role.Surgeon);

        Assert.Equal("What is planned | Skin graft, full thickness | Local flap", PlanScene.Row(last, "What is planned"));
        Assert.Equal("If that cannot be done | Local flap | Not recorded", PlanScene.Row(last, "If that cannot be done"));
        Assert.Equal("Side | Not recorded | Left", PlanScene.Row(wide, "Side"));
        Assert.Equal(404, none.Status);
    }

    [Fact]
    [Trait("Hazard", "HAZ-104")]
    public async Task The_ladder_shows_reasons_with_their_standing_and_what_is_not_known()
    {
        var scene = await PlanScene.Planned(Service);

        var page = await scene.Open(OptionsPage.Link(scene.Plan), Role.Surgeon);

        Assert.Equal(12, page.Html.QuerySelectorAll("section[aria-labelledby]").Length);
        Assert.Contains("A thick graft needs new vessels quickly; smoking works against it. Not confirmed: for the surgeon to weigh.", page.Words, StringComparison.Ordinal);
        Assert.Contains("On the face full grafts shrank in a published series, most around the eyes and on the nose. Stephenson 2000", page.Words, StringComparison.Ordinal);
        Assert.Contains("Against: A radiated bed feeds a thick graft poorly. Not known: Radiotherapy to the site.", page.Words, StringComparison.Ordinal);
        Assert.Contains("No source read, so the patient is not told it in writing.", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("recommended", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-104")]
    public async Task Each_option_names_what_about_the_patient_no_source_was_read_on()
    {
        var scene = await PlanScene.Planned(Service);

        var page = await scene.Open(OptionsPage.Link(scene.Plan), Role.Nurse);
        string Section(string option) => page.Html.QuerySelector($"section[aria-labelledby='{option}']")!.TextContent;

        Assert.Contains("Nothing with a source was read about: radiotherapy to the site; smoking; diabetes; disease of the vessels of the limb or site; ", Section("full-skin-graft"), StringComparison.Ordinal);
        Assert.Contains("Nothing with a source was read about: radiotherapy to the site; disease of the vessels of the limb or site; ", Section("free-flap"), StringComparison.Ordinal);
        Assert.All(PlanBook.Ladder.Options, o => Assert.Contains("able to come often. Weigh them all the same.", Section(o.Id), StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Hazard", "HAZ-104")]
    public async Task A_plan_that_answered_two_questions_in_one_opens_shows_that_answer_and_asks_both()
    {
        var scene = await PlanScene.Planned(Service);
        await Service.Use(async db => // as plans were stored before the question was split
        {
            var file = (await PlanFile.Read(db, scene.Plan, CancellationToken.None))!;
            var values = file.Content.Values.ToDictionary(StringComparer.Ordinal);
            (values["earlier-operation"], values["earlier-operation.from"], values["main"]) = ("yes", "told", "split-skin-graft");
            SavePlan.Add(db, file.Plan, file.Content with { Values = values }, "As stored before");
            Assert.True((await db.Save(file.Plan, "test", CancellationToken.None)).Ok);
        });

        var plan = await scene.Open(PlanPage.Link(scene.Plan), Role.Nurse);
        var options = await scene.Open(OptionsPage.Link(scene.Plan), Role.Nurse);
        var form = await scene.Open(EditPlanPage.Link(scene.Plan, PlanSection.Patient), Role.Surgeon);
        await scene.Edit(PlanSection.Patient, ("site-operated", "yes"), ("site-operated.from", "examined"), ("donor-used", "no"), ("donor-used.from", "told"));
        var after = await scene.Open(PlanPage.Link(scene.Plan), Role.Nurse);

        Assert.Contains("Earlier operation at the site, or donor site already used (asked as one before) Yes (the patient says so)", plan.Words, StringComparison.Ordinal);
        Assert.Contains("Against: The donor site may be used already. Not known: Donor site or its vessels already used or cut.", options.Words, StringComparison.Ordinal);
        Assert.Empty(form.Html.QuerySelectorAll("[name='earlier-operation']"));
        Assert.DoesNotContain("asked as one before", after.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calculation_is_attached_as_it_came_out_and_can_be_taken_off()
    {
        var scene = await PlanScene.Started(Service);
        var form = await scene.Open(CalculationPage.Link(scene.Plan, "wilson"), Role.Surgeon);

        var page = await form.Submit(("events", "7"), ("n", "264"), (EditPlanPage.ChangeWhy, "For the talk"));
        var attached = Assert.Single((await scene.File()).Content.Calculations);
        await (await scene.Open(AttachmentsPage.Link(scene.Plan), Role.Surgeon)).Submit(("gone", attached.Key), (EditPlanPage.ChangeWhy, "Not needed"));

        Assert.Equal(200, page.Status);
        Assert.Equal("wilson", attached.Id);
        Assert.NotEmpty(attached.Results);
        Assert.Empty((await scene.File()).Content.Calculations);
        Assert.Equal(3, (await scene.File()).Plan.Number);
    }

    [Fact]
    [Trait("Hazard", "HAZ-104")]
    public async Task A_drawing_is_attached_as_it_is_and_shown_as_changed_when_it_was_changed_since()
    {
        var scene = await PlanScene.Started(Service);
        var id = await Service.Use(async db =>
        {
            var now = db.Clock.Now;
            Drawing drawing = new() { Id = db.NewId<DrawingId>(), PathwayId = scene.Pathway, Title = "Defect of the nose", Board = BoardJson.Write(BoardDrawing.Empty(BoardBackdrop.Plain)), StartedAt = now, StartedByName = "Test", ChangedAt = now, ChangedByName = "Test" };
            db.Add(drawing);
            return (await db.Save(drawing, "test", CancellationToken.None)).Value.Id;
        });

        await (await scene.Open(AttachmentsPage.Link(scene.Plan), Role.Surgeon)).Submit(("drawing", id.ToString()), (EditPlanPage.ChangeWhy, "Drawn in clinic"));
        var fresh = await scene.Open(TheatrePage.Link(scene.Plan), Role.Nurse);
        await Service.Use(async db =>
        {
            var drawing = await db.Set<Drawing>().SingleAsync(d => d.Id == id);
            drawing.Title = "Another nose";
            Assert.True((await db.Save(drawing, "test", CancellationToken.None)).Ok);
        });
        var changed = await scene.Open(TheatrePage.Link(scene.Plan), Role.Nurse);

        Assert.Equal([new AttachedDrawing(id, 1, "Defect of the nose")], (await scene.File()).Content.Drawings);
        Assert.DoesNotContain("The drawing was changed", fresh.Words, StringComparison.Ordinal);
        Assert.Contains("JONES, Julie (Mrs)", fresh.Words, StringComparison.Ordinal);
        Assert.Contains("The drawing was changed after it was attached: Defect of the nose", changed.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nurses_and_theatre_read_and_surgeons_alone_plan()
    {
        var scene = await PlanScene.Started(Service);

        Assert.Equal(200, (await scene.Open(TheatrePage.Link(scene.Plan), Role.TheatreManager)).Status);
        Assert.Equal(403, (await scene.Open(EditPlanPage.Link(scene.Plan, PlanSection.Choice), Role.Nurse)).Status);
        Assert.Equal(403, (await scene.Open(PlanPage.Link(scene.Plan), Role.Coordinator)).Status);
        Assert.Equal(404, (await scene.Open(PlanPage.Link(new(Guid.CreateVersion7())), Role.Surgeon)).Status);
        Assert.Contains("Plan of an operation: Nose after a skin cancer", (await scene.Open(PathwayPage.Link(scene.Pathway), Role.TheatreManager)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Theatre_sees_no_patient_without_a_plan()
    {
        var scene = await PlanScene.Started(Service);
        var other = await Service.Refer(PathwayScene.Omar, "Not planned");

        Assert.Equal(200, (await scene.Open(PathwayPage.Link(scene.Pathway), Role.TheatreManager)).Status);
        Assert.Equal(404, (await scene.Open(PathwayPage.Link(other), Role.TheatreManager)).Status);
    }

    [Fact]
    public async Task Theatre_is_told_that_documents_are_there_and_is_shown_none()
    {
        var scene = await PlanScene.Started(Service);
        await Service.Use(async db =>
        {
            PathwayDocument letter = new()
            {
                Id = db.NewId<DocumentId>(), PathwayId = scene.Pathway, Kind = DocumentKind.ReceivedLetter, Title = "Letter of the practice", ContentType = "application/pdf", Sha256 = new('0', 64), Bytes = 1, AddedAt = db.Clock.Now, AddedBy = "Test",
            };
            db.Add(letter);
            Assert.True((await db.Save(letter, "test", CancellationToken.None)).Ok);
        });

        var theatre = await scene.Open(PathwayPage.Link(scene.Pathway), Role.TheatreManager);
        var nurse = await scene.Open(PathwayPage.Link(scene.Pathway), Role.Nurse);

        Assert.Contains("Documents and photographs are not open to your role", theatre.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Letter of the practice", theatre.Words, StringComparison.Ordinal);
        Assert.Contains("Letter of the practice", nurse.Words, StringComparison.Ordinal);
    }
}
