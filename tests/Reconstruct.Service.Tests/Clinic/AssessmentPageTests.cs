using Reconstruct.Core.People;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Patients;
using static Reconstruct.Service.Tests.Clinic.AssessmentScene;

namespace Reconstruct.Service.Tests.Clinic;

[Trait("Hazard", "HAZ-106")]
public sealed class AssessmentPageTests : PageTests
{
    private const string Skin = "assessment-skin-cancer-face";

    [Fact]
    public async Task The_form_for_what_the_pathway_is_about_comes_first()
    {
        var pathway = await Service.Refer();
        await Service.Move(pathway, PathwayScene.Accepted());

        var page = await Open(AssessmentsPage.Link(pathway), Role.Surgeon);

        Assert.Equal([Skin, "assessment-benign-lesion", "assessment-birthmark"], page.Html.QuerySelectorAll("[name=form]").Select(o => o.GetAttribute("value")).Take(3));
        Assert.Equal(10, page.Html.QuerySelectorAll("[name=form]").Length);
    }

    [Fact]
    public async Task A_form_has_to_be_chosen()
    {
        var page = await (await Open(AssessmentsPage.Link(await Service.Refer()), Role.Surgeon)).Submit();

        Assert.Equal((422, "Select a form"), (page.Status, page.Error("form")));
    }

    [Fact]
    public async Task A_draft_is_kept_and_what_it_asks_for_next_is_shown()
    {
        var scene = await AssessmentScene.Start(Service, Skin);
        Assert.True(Hidden(scene.Page, "q.margin"));

        var saved = await scene.Page.Submit(("do", "save"), ("q.site", "other-words"), ("q.site.other", "Inner canthus"), ("q.excised", "yes"), ("q.blood-thinner", "unknown"));
        var again = await scene.Open(AssessmentPage.Link(scene.Id));

        Assert.Equal(200, saved.Status);
        Assert.False(Hidden(saved, "q.margin"));
        Assert.Equal(("other-words", "Inner canthus", "unknown"), (again.Value("q.site"), again.Value("q.site.other"), again.Value("q.blood-thinner")));
        Assert.Contains("Draft, saved on 3 March 2026", again.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_answer_that_cannot_be_read_loses_none_of_the_others()
    {
        var scene = await AssessmentScene.Start(Service, Skin);

        var refused = await scene.Page.Submit([("do", "save"), ("q.site", "ear"), ("q.length", "twelve"), .. Day("q.excised-on", 31, 2, 2026), ("q.excised", "yes")]);
        var again = await scene.Open(AssessmentPage.Link(scene.Id));
        var mended = await refused.Submit([("do", "save"), ("q.length", "12"), .. Day("q.excised-on", 28, 2, 2026)]);

        Assert.Equal(422, refused.Status);
        Assert.Equal("Length: enter a number in mm, such as 2.5", refused.Error("q.length"));
        Assert.Equal("Day it was cut out: enter a real date", refused.Error("q.excised-on"));
        Assert.Equal(("twelve", "31"), (refused.Value("q.length"), refused.Value("q.excised-on.day")));
        Assert.Equal(("ear", ""), (again.Value("q.site"), again.Value("q.length")));
        Assert.Equal((200, "12"), (mended.Status, mended.Value("q.length")));
    }

    [Fact]
    public async Task Answers_that_are_no_longer_asked_for_are_not_kept_and_are_named()
    {
        var scene = await AssessmentScene.Start(Service, Skin);
        var saved = await scene.Page.Submit([("do", "save"), .. CutOut]);

        var changed = await saved.Submit(("do", "save"), ("q.excised", "no"));

        Assert.Contains("Some answers were not kept", changed.Words, StringComparison.Ordinal);
        Assert.Equal(["Day it was cut out", "Margin taken around it"], (await scene.Row()).Dropped);
        Assert.DoesNotContain("\"margin\"", (await scene.Row()).Response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Completing_asks_for_what_is_missing_and_keeps_the_draft()
    {
        var scene = await AssessmentScene.Start(Service, Skin);

        var refused = await scene.Page.Submit(("do", "finish"), ("q.site", "ear"));

        Assert.Equal(422, refused.Status);
        Assert.Equal(["Answer “What does it look like?”", "Answer “Was it cut out?”", "Answer “Was a specimen sent?”"], refused.Errors);
        Assert.Equal(AssessmentStatus.InProgress, (await scene.Row()).Status);
        Assert.Contains("\"ear\"", (await scene.Row()).Response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answers_say_how_each_value_was_worked_out()
    {
        var scene = await AssessmentScene.Start(Service, Skin);

        var answers = await scene.Page.Submit([("do", "finish"), .. CutOut]);

        Assert.EndsWith("/answers", answers.Address, StringComparison.Ordinal);
        Assert.Contains("Largest diameter 12 mm", answers.Words, StringComparison.Ordinal);
        Assert.Equal(["Length: 12 mm", "Width: 8 mm"], answers.Html.QuerySelectorAll("details li").Select(l => l.TextContent));
        Assert.Contains("Source: The greater of length and width, as entered", answers.Words, StringComparison.Ordinal);
        Assert.Contains("FHIRPath, version 3 of the form", answers.Words, StringComparison.Ordinal);
        Assert.Contains("Completed on 3 March 2026", answers.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_lacks_an_answer_says_which()
    {
        var scene = await AssessmentScene.Start(Service, Skin);

        var saved = await scene.Page.Submit(("do", "save"), ("q.length", "12"));

        Assert.Contains("Largest diameter: Not known. It needs an answer to “Width”", saved.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_completed_form_is_changed_with_a_reason_alone()
    {
        var scene = await AssessmentScene.Start(Service, Skin);
        await scene.Page.Submit([("do", "finish"), .. CutOut]);
        var open = await scene.Open(AssessmentPage.Link(scene.Id));

        var without = await open.Submit(("q.length", "14"));
        var missing = await open.Submit(("q.excised", null), ("because", "Measured again"));
        var with = await open.Submit(("q.length", "14"), ("because", "Measured again"));

        Assert.Equal("Enter why it is changed", without.Error("because"));
        Assert.Equal("Answer “Was it cut out?”", missing.Error("q.excised"));
        Assert.Contains("Largest diameter 14 mm", with.Words, StringComparison.Ordinal);
        Assert.Contains("Amended on 3 March 2026", with.Words, StringComparison.Ordinal);
        Assert.Contains("Reason: Measured again", with.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_save_at_once_the_second_is_asked_to_look_again()
    {
        var scene = await AssessmentScene.Start(Service, Skin);
        await scene.Page.Submit(("do", "save"), ("q.site", "ear"));

        var second = await scene.Page.Submit(("do", "save"), ("q.site", "nose"));

        Assert.Equal((409, "nose"), (second.Status, second.Value("q.site")));
        Assert.Contains("\"ear\"", (await scene.Row()).Response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cleft_is_drawn_from_its_notation()
    {
        var scene = await AssessmentScene.Start(Service, "assessment-cleft");

        var saved = await scene.Page.Submit(("do", "save"), ("q.lahshal", "...SHAL"));
        var refused = await saved.Submit(("do", "save"), ("q.lahshal", "LAHSAL"));

        Assert.Equal("...SHAL. Complete: soft palate, left hard palate, left alveolus, left lip", saved.Html.QuerySelector("svg[role=img] title")!.TextContent);
        Assert.StartsWith("Write seven characters", refused.Error("q.lahshal"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_opens_it()
    {
        var scene = await AssessmentScene.Start(Service, Skin);
        await scene.Page.Submit(("do", "save"), ("q.lesion-note", "x"), ("q.notes", "Words about a patient"));

        Assert.Equal(403, (await scene.Open(AssessmentPage.Link(scene.Id), Role.Coordinator)).Status);
        Assert.Equal(403, (await scene.Open(AnswersPage.Link(scene.Id), Role.Patient)).Status);
        Assert.Equal(404, (await scene.Open(AssessmentPage.Link(new(Guid.CreateVersion7())))).Status);
        foreach (var address in new[] { AssessmentPage.Link(scene.Id), AnswersPage.Link(scene.Id), AssessmentsPage.Link(scene.Pathway) })
        {
            var page = await scene.Open(address, Role.Nurse);
            Assert.Equal("You are not in this patient's care team", page.Title);
            Assert.DoesNotContain("Words about a patient", page.Text, StringComparison.Ordinal);
        }
        await Service.Seat((await Service.Pathway(scene.Pathway)).PatientId, Role.Nurse);
        Assert.Contains("Words about a patient", (await scene.Open(AnswersPage.Link(scene.Id), Role.Nurse)).Words, StringComparison.Ordinal);
    }

    private static bool Hidden(BrowserPage page, string name) => page.Html.QuerySelector($"[name='{name}']")!.ParentElement is { } parent && Up(parent);

    private static bool Up(AngleSharp.Dom.IElement? element) => element is not null && (element.HasAttribute("hidden") || Up(element.ParentElement));
}
