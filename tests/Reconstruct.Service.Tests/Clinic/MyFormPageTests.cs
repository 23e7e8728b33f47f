using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.People;
using Reconstruct.Service.Clinic.Asked;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Patients;
using Reconstruct.Service.Tests.Shell;

namespace Reconstruct.Service.Tests.Clinic;

/// <summary>The patient, or somebody who acts for them, fills in a form; the team reads it.</summary>
[Trait("Hazard", "HAZ-112")]
[Trait("Hazard", "HAZ-113")]
public sealed class MyFormPageTests : IAsyncLifetime
{
    private const string Read = "Read what the patient has sent";

    private readonly CapturedLog _log = new();
    private TestService? _service;

    private TestService Service => _service!;

    public async ValueTask InitializeAsync() => _service = await TestService.Start(builder => builder.Logging.AddProvider(_log), TrustForms.Setting);

    public async ValueTask DisposeAsync() => await Service.DisposeAsync();

    [Fact]
    public async Task The_page_says_that_nobody_watches_and_whom_to_contact_and_never_that_all_is_well()
    {
        var scene = await AskedScene.Start(Service);
        var id = await scene.Ask();

        var pages = new[] { await scene.Mine(id), await scene.Open(MyFormsPage.Link(scene.Pathway), Role.Patient), await scene.Send(id, ("q.worry", "Pain")) };

        Assert.All(pages, page => Assert.Contains("Nobody watches what you write here", page.Words, StringComparison.Ordinal));
        Assert.All(pages, page => Assert.Contains("Call 999 now if life is in danger", page.Words, StringComparison.Ordinal));
        Assert.All(pages, page => Assert.DoesNotContain("thank", page.Words, StringComparison.OrdinalIgnoreCase));
        Assert.All(pages, page => Assert.DoesNotContain("normal", page.Words, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("This is not a validated measure", pages[0].Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_kept_and_nobody_else_sees_it()
    {
        var scene = await AskedScene.Start(Service);
        var id = await scene.Ask();

        var saved = await (await scene.Mine(id)).Submit(("do", "save"), ("q.hope", "To hold a cup"));
        var again = await scene.Mine(id);
        var staff = await scene.Open(AssessmentsPage.Link(scene.Pathway), Role.Surgeon);
        var answers = (await scene.Row(id)).AssessmentId;

        Assert.Equal((200, "To hold a cup"), (saved.Status, again.Value("q.hope")));
        Assert.Contains("Not sent. Your team does not see it yet", again.Words, StringComparison.Ordinal);
        Assert.Contains("Asked of the patient, not sent yet", staff.Words, StringComparison.Ordinal);
        Assert.Equal(404, (await scene.Open(AnswersPage.Link(answers), Role.Surgeon)).Status);
        Assert.Equal(404, (await scene.Open(AssessmentPage.Link(answers), Role.Surgeon)).Status);
        Assert.DoesNotContain(Read, (await scene.Open(WorklistPage.Address, Role.Surgeon)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_sent_is_final_on_the_lists_until_it_is_read_and_says_who_answered()
    {
        var scene = await AskedScene.Start(Service);
        var id = await scene.Ask();

        var sent = await scene.Send(id, ("q.hope", "To hold a cup"));
        var list = await scene.Open(WorklistPage.Address, Role.Nurse);
        var coordinator = await scene.Open(WorklistPage.Address, Role.Coordinator);
        var answers = await scene.Open(AnswersPage.Link((await scene.Row(id)).AssessmentId), Role.Nurse);
        var read = await (await scene.Open(AskedPage.Link(id), Role.Nurse)).SubmitTo(AskedPage.ReadLink(id));

        Assert.Contains("Sent on 3 March 2026, 10:00. It cannot be changed any more", sent.Words, StringComparison.Ordinal);
        Assert.Empty(sent.Html.QuerySelectorAll("main form"));
        Assert.Contains(Read, list.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Read, coordinator.Words, StringComparison.Ordinal);
        Assert.Contains("To hold a cup", answers.Words, StringComparison.Ordinal);
        Assert.Contains("The patient (Julie Jones)", answers.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Change the answers", answers.Words, StringComparison.Ordinal);
        Assert.Contains("Read on 3 March 2026, 10:00 by Test Nurse", read.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Read, (await scene.Open(WorklistPage.Address, Role.Nurse)).Words, StringComparison.Ordinal);
        Assert.Equal(404, (await scene.Open(AssessmentPage.Link((await scene.Row(id)).AssessmentId), Role.Surgeon)).Status);
    }

    [Fact]
    public async Task Answers_that_nobody_reads_are_overdue_after_the_next_working_day()
    {
        var scene = await AskedScene.Start(Service);
        Service.Time.SetUtcNow(new(2026, 3, 6, 12, 0, 0, TimeSpan.Zero)); // a Friday
        await scene.Send(await scene.Ask(), ("q.hope", "To hold a cup"));
        Service.Time.SetUtcNow(new(2026, 3, 9, 22, 0, 0, TimeSpan.Zero));
        var onMonday = await scene.Open(StalledPage.Address, Role.Governance);
        Service.Time.SetUtcNow(new(2026, 3, 10, 0, 30, 0, TimeSpan.Zero));

        var after = await scene.Open(StalledPage.Address, Role.Governance);

        Assert.DoesNotContain(Read, onMonday.Words, StringComparison.Ordinal);
        Assert.Contains(Read, after.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_sent_once_and_what_is_typed_after_that_is_shown_as_not_sent()
    {
        var scene = await AskedScene.Start(Service);
        var id = await scene.Ask();
        var page = await scene.Mine(id);
        await page.Submit(("do", "send"), ("q.hope", "First"));
        var before = await scene.Answers(id);

        var twice = await page.Submit(("do", "send"), ("q.hope", "Second"));

        Assert.Equal(422, twice.Status);
        Assert.Equal(["These answers were sent already. Nothing was changed"], twice.Errors);
        Assert.Contains("This was not sent", twice.Words, StringComparison.Ordinal);
        Assert.Contains("Second", twice.Words, StringComparison.Ordinal);
        Assert.Equal((before.Version, before.Response), ((await scene.Answers(id)).Version, (await scene.Answers(id)).Response));
    }

    [Fact]
    public async Task Of_two_windows_the_second_loses_nothing_and_decides()
    {
        var scene = await AskedScene.Start(Service);
        var id = await scene.Ask();
        var (julie, other) = (await scene.Mine(id), await scene.Mine(id));
        await other.Submit(("do", "save"), ("q.hope", "What she wrote first"), ("q.do", "The same"));

        var lost = await julie.Submit(("do", "send"), ("q.hope", "What Julie wrote"), ("q.do", "The same"));
        var kept = await scene.Answers(id);
        var sent = await lost.Submit(("do", "send"));

        Assert.Equal((409, "What Julie wrote"), (lost.Status, lost.Value("q.hope")));
        Assert.Equal(["What she wrote first"], lost.Html.QuerySelectorAll("main dd.app-lines").Select(d => d.TextContent));
        Assert.Contains("What she wrote first", kept.Response, StringComparison.Ordinal);
        Assert.Equal(200, sent.Status);
        Assert.Contains("What Julie wrote", (await scene.Answers(id)).Response, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-113")]
    public async Task A_form_that_one_person_has_begun_is_not_shown_to_another_and_not_sent_as_their_words()
    {
        var scene = await AskedScene.Start(Service);
        await scene.Acts();
        var id = await scene.Ask();
        var (julie, kit) = (await scene.Mine(id), await scene.Open(MyFormPage.Link(id), Role.Proxy));
        await kit.Submit(("do", "save"), ("q.hope", "What Kit wrote"));

        var late = await julie.Submit(("do", "send"), ("q.hope", "What Julie wrote"));
        var seen = await scene.Mine(id);
        var sent = await (await scene.Open(MyFormPage.Link(id), Role.Proxy)).Submit(("do", "send"), ("q.do", "Walk"));

        Assert.Equal(403, late.Status);
        Assert.Contains("has begun this form", seen.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("What Kit wrote", seen.Text, StringComparison.Ordinal);
        Assert.Empty(seen.Html.QuerySelectorAll("main form"));
        Assert.Equal(200, sent.Status);
        Assert.Equal(FormPerformer.Proxy, (await scene.Answers(id)).AnsweredBy);
    }

    [Fact]
    public async Task Every_fault_is_said_at_once_and_what_can_be_read_is_kept()
    {
        var scene = await AskedScene.Start(Service);
        await scene.Acts();
        var id = await scene.Ask(TrustForms.ParentId);
        var page = await scene.Open(MyFormPage.Link(id), Role.Proxy);

        var refused = await page.Submit(("do", "send"), ("q.nights", "nine"));
        var half = await page.Browser.Open(MyFormPage.Link(id));
        var mended = await refused.Submit(("do", "save"), ("q.nights", "9"), ("q.words", "Bad"));
        var again = await page.Browser.Open(MyFormPage.Link(id));

        Assert.Equal(422, refused.Status);
        Assert.Equal(["How many nights were bad?: enter a whole number", "Answer “What was it like?”"], refused.Errors);
        Assert.Equal("nine", refused.Value("q.nights"));
        Assert.Equal("", half.Value("q.nights"));
        Assert.Equal("How many nights were bad?: enter a number from 0 to 7", mended.Error("q.nights"));
        Assert.Equal("Bad", again.Value("q.words"));
        Assert.True((await scene.Row(id)).IsOpen);
    }

    [Fact]
    public async Task Somebody_who_acts_for_the_patient_answers_what_they_may_and_it_is_said_that_it_was_them()
    {
        var scene = await AskedScene.Start(Service);
        await scene.Acts();
        var (own, both) = (await scene.Ask(TrustForms.Id), await scene.Ask());

        var notTheirs = await scene.Open(MyFormPage.Link(own), Role.Proxy);
        var page = await scene.Open(MyFormPage.Link(both), Role.Proxy);
        await page.Submit(("do", "send"), ("q.hope", "That she sleeps"));
        var answers = await scene.Open(AnswersPage.Link((await scene.Row(both)).AssessmentId), Role.Nurse);

        Assert.Contains("This form asks for the patient’s own answers", notTheirs.Words, StringComparison.Ordinal);
        Assert.Empty(notTheirs.Html.QuerySelectorAll("main form"));
        Assert.Contains("You are answering for JONES, Julie (Mrs). Your team sees that it was you", page.Words, StringComparison.Ordinal);
        Assert.Contains("Somebody who acts for the patient: Mother (Kit Jones)", answers.Words, StringComparison.Ordinal);
        Assert.Equal((FormPerformer.Proxy, "Mother"), ((await scene.Answers(both)).AnsweredBy, (await scene.Answers(both)).AnsweredAs));
    }

    [Fact]
    public async Task A_form_for_parents_is_not_answered_by_the_patient_even_when_the_form_is_sent_by_hand()
    {
        var scene = await AskedScene.Start(Service);
        await scene.Acts();
        var (own, parents) = (await scene.Ask(), await scene.Ask(TrustForms.ParentId));

        var shown = await scene.Mine(parents);
        var open = await scene.Mine(own);
        var forced = await open.Browser.Send(new(HttpMethod.Post, MyFormPage.Link(parents))
        {
            Content = new FormUrlEncodedContent([new("do", "send"), new("version", "1"), new("q.nights", "2"), new("q.words", "x"), new("__RequestVerificationToken", open.Value("__RequestVerificationToken")!)]),
        });

        Assert.Contains("This form asks a person who acts for you", shown.Words, StringComparison.Ordinal);
        Assert.Contains("This form asks a person who acts for you", forced.Words, StringComparison.Ordinal);
        Assert.True((await scene.Row(parents)).IsOpen);
    }

    [Fact]
    public async Task Another_patients_form_is_refused_and_the_try_is_logged_without_the_patient()
    {
        var scene = await AskedScene.Start(Service);
        var id = await scene.Ask();
        var other = (await Service.Pathway(await Service.Refer(PathwayScene.Omar, "Hand"))).PatientId;
        var omar = await Service.Someone(Role.Patient, "Omar Said", p => p.PatientId = other.Value);
        var browser = await Service.Browser(Role.Patient, "Omar Said");
        var looks = await Looks(scene);

        var pages = new[] { await browser.Open(MyFormPage.Link(id)), await browser.Open(MyFormsPage.Link(scene.Pathway)) };

        Assert.All(pages, page => Assert.Equal(404, page.Status));
        Assert.All(pages, page => Assert.DoesNotContain("What matters", page.Text, StringComparison.Ordinal));
        var tries = _log.Lines.Where(l => l.Contains("tried to open the forms", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, tries.Count);
        Assert.All(tries, t => Assert.Contains(omar.Id.ToString(), t, StringComparison.Ordinal));
        Assert.All(tries, t => Assert.DoesNotContain("Jones", t, StringComparison.Ordinal));
        Assert.Equal(looks, await Looks(scene)); // nothing was looked at
    }

    [Fact]
    public async Task A_nurse_who_also_acts_for_somebody_answers_for_nobody_else()
    {
        var scene = await AskedScene.Start(Service);
        var id = await scene.Ask();
        var nurse = await Service.Someone(Role.Proxy, "Both at once");
        await Service.Use(async (services, db) =>
        {
            var people = (Microsoft.AspNetCore.Identity.UserManager<Reconstruct.Service.Data.Person>)services.GetService(typeof(Microsoft.AspNetCore.Identity.UserManager<Reconstruct.Service.Data.Person>))!;
            await people.AddToRoleAsync((await people.FindByIdAsync(nurse.Id.ToString()))!, nameof(Role.Nurse));
            return true;
        });

        var page = await (await Service.Browser(Role.Proxy, "Both at once")).Open(MyFormPage.Link(id));

        Assert.Equal(404, page.Status);
    }

    [Fact]
    public async Task Every_look_at_a_form_is_on_the_list_of_who_has_looked()
    {
        var scene = await AskedScene.Start(Service);
        var id = await scene.Ask();
        var browser = await Service.Browser(Role.Patient, AskedScene.Julie);
        var before = await Looks(scene);

        await browser.Open(MyFormPage.Link(id));

        Assert.Equal(before + 1, await Looks(scene));
    }

    private Task<int> Looks(AskedScene scene) => Service.Use(db => db.Set<AccessRow>().CountAsync(a => a.PatientId == scene.PatientId));
}
