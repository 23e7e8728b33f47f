using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Clinic.Asked;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Pathways.My;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Patients;
using static Reconstruct.Service.Tests.Clinic.AssessmentScene;

namespace Reconstruct.Service.Tests.Clinic;

/// <summary>Staff ask a patient to fill in a form, are told when it is late, and withdraw it.</summary>
[Trait("Hazard", "HAZ-112")]
public sealed class AskPageTests : PageTests
{
    private const string Late = "Not answered: ring the patient, or withdraw it";

    protected override string[] Settings => [TrustForms.Setting];

    [Fact]
    public async Task The_patient_is_asked_and_told_without_the_name_of_the_form()
    {
        var scene = await AskedScene.Start(Service);

        var id = await scene.Ask(TrustForms.Id, ("timePoint", nameof(TimePointKind.After)), ("after", "3 months"));
        var row = await scene.Row(id);
        var message = await Service.Use(db => db.Set<ServiceMessage>().SingleAsync(m => m.To == MessageTo.Patient && m.Subject == "A form to fill in"));
        var my = await scene.Open(MyPage.Address, Role.Patient);

        Assert.Equal(("How tight it is", "3 months after the operation", new DateOnly(2026, 3, 10), "Test Nurse", true), (row.Title, row.TimePoint, row.AnswerBy, row.AskedByName, row.IsOpen));
        Assert.DoesNotContain("tight", message.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("operation", message.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("by 10 March 2026", message.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody reads what you write there at once", message.Text, StringComparison.Ordinal);
        Assert.Contains("Forms to fill in", my.Words, StringComparison.Ordinal);
        Assert.Single(my.Html.QuerySelectorAll($"a[href='{MyFormPage.Link(id)}']"));
    }

    [Fact]
    [Trait("Hazard", "HAZ-113")]
    public async Task For_whom_it_was_made_its_licence_and_its_notice_are_read_before_it_is_asked_for()
    {
        var scene = await AskedScene.Start(Service);

        var page = await scene.Open(AskPage.Link(scene.Pathway), Role.Nurse);
        var refused = await page.Submit([.. AskedScene.Typed(TrustForms.Id).Where(t => t.Item1 != "fits")]);

        Assert.Contains("Made for: Adults with an invented condition. Answered by the patient in person. Licence: Licence 7 of the maker, held by the trust. " + TrustForms.Notice, page.Words, StringComparison.Ordinal);
        Assert.Equal("Say that you have read for whom the form was made and that it fits this patient", refused.Error("fits"));
        Assert.Equal(0, await Service.Use(db => db.Set<AskedForm>().CountAsync()));
    }

    [Fact]
    public async Task Every_fault_is_said_at_once_and_nothing_typed_is_lost()
    {
        var scene = await AskedScene.Start(Service);

        var refused = await (await scene.Open(AskPage.Link(scene.Pathway), Role.Coordinator)).Submit([("timePoint", nameof(TimePointKind.After)), .. Day("answerBy", 2, 3, 2026)]);

        Assert.Equal(422, refused.Status);
        Assert.Equal(["form", "after", "answerBy", "fits"], new[] { "form", "after", "answerBy", "fits" }.Where(f => refused.Error(f) is not null));
        Assert.Equal(("After", "2"), (refused.Value("timePoint"), refused.Value("answerBy.day")));
    }

    [Fact]
    public async Task A_form_of_staff_is_not_asked_for_and_one_of_patients_is_not_started_by_staff()
    {
        var scene = await AskedScene.Start(Service);

        var asked = await (await scene.Open(AskPage.Link(scene.Pathway), Role.Nurse)).Submit(AskedScene.Typed("assessment-scar"));
        var started = await (await scene.Open(AssessmentsPage.Link(scene.Pathway), Role.Nurse)).Submit(("form", AskedScene.Own));

        Assert.Equal("Select a form", asked.Error("form"));
        Assert.Equal("Select a form", started.Error("form"));
    }

    [Fact]
    public async Task A_form_is_not_asked_for_after_its_licence_has_ended()
    {
        var scene = await AskedScene.Start(Service);
        var page = await scene.Open(AskPage.Link(scene.Pathway), Role.Nurse);

        var refused = await page.Submit(AskedScene.Typed(TrustForms.EndedId));

        Assert.Empty(page.Html.QuerySelectorAll($"[value='{TrustForms.EndedId}']"));
        Assert.Equal("This form may be used until 2 March 2026 only, by its licence", refused.Error("form"));
    }

    [Fact]
    public async Task The_same_form_is_not_asked_for_twice_at_one_time_point()
    {
        var scene = await AskedScene.Start(Service);
        await scene.Ask();

        var again = await (await scene.Open(AskPage.Link(scene.Pathway), Role.Nurse)).Submit(AskedScene.Typed(AskedScene.Own));
        await scene.Ask(AskedScene.Own, ("timePoint", nameof(TimePointKind.Other)), ("other", "At the second visit"));

        Assert.Equal("The patient is asked for this form at this time point already", again.Error("form"));
        Assert.Equal(2, await Service.Use(db => db.Set<AskedForm>().CountAsync()));
    }

    [Fact]
    public async Task Nothing_is_asked_before_it_is_known_who_the_patient_is()
    {
        var scene = await AskedScene.Start(Service, PathwayScene.Julie with { NhsNumber = null });

        var page = await scene.Open(AskPage.Link(scene.Pathway), Role.Coordinator);

        Assert.Contains("It is not confirmed yet who the patient is. Until it is, nothing is asked and nothing is sent", page.Words, StringComparison.Ordinal);
        Assert.Empty(page.Html.QuerySelectorAll("main form"));
        Assert.Equal(422, (await Force(page, AskPage.Link(scene.Pathway))).Status);
        Assert.Equal(0, await Service.Use(db => db.Set<ServiceMessage>().CountAsync(m => m.Subject == "A form to fill in")));
    }

    [Fact]
    public async Task After_a_death_nothing_is_asked_and_nobody_is_told_to_ring()
    {
        var scene = await AskedScene.Start(Service);
        var id = await scene.Ask();
        await Service.Use(async db =>
        {
            var patient = (await db.Patient(scene.PatientId, CancellationToken.None))!;
            patient.DiedOn = new(2026, 3, 3);
            await db.Save(patient, "test", CancellationToken.None);
        });
        Service.Time.Advance(TimeSpan.FromDays(20));

        var ask = await scene.Open(AskPage.Link(scene.Pathway), Role.Nurse);
        var one = await scene.Open(AskedPage.Link(id), Role.Nurse);
        var list = await scene.Open(WorklistPage.Address, Role.Nurse);
        await one.SubmitTo(AskedPage.WithdrawLink(id), ("because", "Died"));

        Assert.Contains("The patient has died. Nothing is asked and nothing is sent", ask.Words, StringComparison.Ordinal);
        Assert.Contains("The patient can no longer answer", one.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Ring the patient", one.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Late, list.Words, StringComparison.Ordinal);
        Assert.NotNull((await scene.Row(id)).WithdrawnAt);
        Assert.Equal(0, await Service.Use(db => db.Set<ServiceMessage>().CountAsync(m => m.Subject == "A form that is no longer needed")));
    }

    [Fact]
    public async Task A_late_one_is_on_the_lists_with_what_to_do_and_not_on_its_day()
    {
        var scene = await AskedScene.Start(Service);
        var id = await scene.Ask();
        Service.Time.SetUtcNow(new(2026, 3, 10, 23, 30, 0, TimeSpan.Zero));
        var onTheDay = await scene.Open(WorklistPage.Address, Role.Nurse);
        Service.Time.SetUtcNow(new(2026, 3, 11, 0, 30, 0, TimeSpan.Zero));

        var lists = new[] { await scene.Open(WorklistPage.Address, Role.Nurse), await scene.Open(WorklistPage.Address, Role.Surgeon), await scene.Open(WorklistPage.Address, Role.Coordinator), await scene.Open(StalledPage.Address, Role.Governance) };
        var one = await scene.Open(AskedPage.Link(id), Role.Coordinator);

        Assert.DoesNotContain(Late, onTheDay.Words, StringComparison.Ordinal);
        Assert.All(lists, list => Assert.Contains(Late, list.Words, StringComparison.Ordinal));
        Assert.All(lists, list => Assert.DoesNotContain("What matters to you", list.Words, StringComparison.Ordinal));
        Assert.Contains("Late: it was to be answered by 10 March 2026", one.Words, StringComparison.Ordinal);
        Assert.Contains("Ring the patient: ask whether they are well", one.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_withdrawn_with_a_reason_that_the_patient_does_not_read()
    {
        var scene = await AskedScene.Start(Service);
        var id = await scene.Ask();
        var draft = await (await scene.Mine(id)).Submit(("do", "save"), ("q.hope", "Begun"));
        var page = await scene.Open(AskedPage.Link(id), Role.Coordinator);

        var without = await page.SubmitTo(AskedPage.WithdrawLink(id));
        var withdrawn = await page.SubmitTo(AskedPage.WithdrawLink(id), ("because", "The operation was called off"));
        var twice = await page.SubmitTo(AskedPage.WithdrawLink(id), ("because", "Again"));
        var sent = await draft.Submit(("do", "send"), ("q.hope", "Begun and more"));
        Service.Time.Advance(TimeSpan.FromDays(20));

        Assert.Equal("Enter why it is withdrawn", without.Error("because"));
        Assert.Contains("Reason: The operation was called off", withdrawn.Words, StringComparison.Ordinal);
        Assert.Equal("It is withdrawn already", twice.Error("because"));
        Assert.Contains("Your team no longer asks for this form", sent.Words, StringComparison.Ordinal);
        Assert.Contains("This was not sent", sent.Words, StringComparison.Ordinal);
        Assert.Contains("Begun and more", sent.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("called off", sent.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Late, (await scene.Open(WorklistPage.Address, Role.Nurse)).Words, StringComparison.Ordinal);
        Assert.Equal(404, (await scene.Open(AnswersPage.Link((await scene.Row(id)).AssessmentId), Role.Surgeon)).Status);
    }

    [Fact]
    public async Task Without_an_account_it_is_said_that_nobody_can_answer_yet()
    {
        var pathway = await Service.Refer();
        await Service.Seat((await Service.Pathway(pathway)).PatientId, Role.Nurse);

        var page = await Open(AskPage.Link(pathway), Role.Nurse);

        Assert.Contains("Nobody can answer yet", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_closed_pathway_nothing_new_is_asked_and_what_was_asked_can_still_be_answered()
    {
        var scene = await AskedScene.Start(Service);
        var id = await scene.Ask();
        await Service.Move(scene.Pathway, at => new PathwayEvent.AdviceGiven(at, "Keep it dry"), at => new PathwayEvent.AdviceClosed(at, new(Guid.CreateVersion7())));

        var page = await scene.Open(AskPage.Link(scene.Pathway), Role.Nurse);
        var sent = await scene.Send(id, ("q.hope", "Late but sent"));

        Assert.Contains("The pathway is closed. Reopen it before the patient is asked for anything new", page.Words, StringComparison.Ordinal);
        Assert.Empty(page.Html.QuerySelectorAll("main form"));
        Assert.Contains("It cannot be changed any more", sent.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_form_is_said_before_the_pathway_is_closed()
    {
        var scene = await AskedScene.Start(Service);
        var id = await scene.Ask();
        var open = await Service.Use(db => AskedBeside.Open(db, scene.Pathway, CancellationToken.None));
        await scene.Send(id);

        var unread = await Service.Use(db => AskedBeside.Open(db, scene.Pathway, CancellationToken.None));
        await (await scene.Open(AskedPage.Link(id), Role.Nurse)).SubmitTo(AskedPage.ReadLink(id));

        Assert.Equal("The patient is still asked to fill in a form, before the operation", Assert.Single(open).Words);
        Assert.Equal("Nobody has said that they have read a form that the patient filled in, before the operation", Assert.Single(unread).Words);
        Assert.Empty(await Service.Use(db => AskedBeside.Open(db, scene.Pathway, CancellationToken.None)));
    }

    /// <summary>Sends the form that the page does not show.</summary>
    private static Task<BrowserPage> Force(BrowserPage page, string address) => page.Browser.Send(new(HttpMethod.Post, address)
    {
        Content = new FormUrlEncodedContent(AskedScene.Typed(AskedScene.Own).Select(t => KeyValuePair.Create(t.Item1, t.Item2!))
            .Append(KeyValuePair.Create("__RequestVerificationToken", page.Html.QuerySelector("[name=__RequestVerificationToken]")?.GetAttribute("value") ?? ""))),
    });
}
