using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Tests.Pathways;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Reconstruct.Service.Tests.Referrals.Triage;

/// <summary>What follows a decision, through the pages of the steps.</summary>
public sealed class StepPageTests : PageTests
{
    [Fact]
    [Trait("Hazard", "HAZ-038")]
    public void Every_next_action_has_a_page_where_it_is_done()
    {
        var doors = Service.Services.GetRequiredService<DoorTable>();
        string[] ofPatients = ["confirm-identity", "resolve-identity"];

        var without = StateRules.All.Select(r => r.Action.Code).Except(ofPatients).Where(code => doors.ActionLink(code, Guid.Empty, Enum.GetValues<Role>()) is null);

        Assert.Equal([], without);
    }

    [Fact]
    public async Task The_referrer_answers_what_was_asked()
    {
        var scene = await Asked("ask-referrer", "question-referrer");

        var answer = await (await scene.Open("answer", Role.Referrer)).Submit(("answer-words", "Since January"));

        Assert.Equal(200, answer.Status);
        Assert.Equal(PathwayState.Triage, (await scene.Pathway()).State);
        Assert.Contains("Since January", (await scene.Open("triage", Role.Surgeon)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_patient_answers_what_the_patient_was_asked_and_nothing_else()
    {
        var scene = await Asked("ask-patient", "question-patient");
        var page = await scene.Open("answer", Role.Patient);
        await page.Submit(("answer-words", "Since January"));

        var again = await scene.Open("answer", Role.Patient);

        Assert.Contains("Since when?", page.Words, StringComparison.Ordinal);
        Assert.Equal(PathwayState.Triage, (await scene.Pathway()).State);
        Assert.Equal(403, again.Status);
        Assert.Equal(403, (await scene.Open("answer", Role.Referrer)).Status);
    }

    [Fact]
    public async Task Asks_for_the_answer_when_it_is_empty()
    {
        var scene = await Asked("ask-referrer", "question-referrer");

        var answer = await scene.Do("answer");

        Assert.Equal(422, answer.Status);
        Assert.Equal("Enter the answer", answer.Error("answer-words"));
    }

    [Fact]
    public async Task A_redirect_is_acknowledged_then_closed_with_the_name_of_the_service()
    {
        var scene = await TriageScene.At(Service);
        await scene.Decide(("decision", "redirect"), ("service", "Northern Hand Unit"), ("redirect-reason", "Nearer"));
        await scene.Do("redirect", ("choice", "acknowledged"), ("acknowledged-acknowledgedBy", "Sister Brown, Northern Hand Unit"));
        Assert.Equal(PathwayState.HandedOver, (await scene.Pathway()).State);

        await scene.Do("close", ("close-reason", "Redirected"), ("close-words", "Ring 0121 496 0000"));

        var pathway = await scene.Pathway();
        Assert.Equal((PathwayState.Closed, ClosingReason.Redirected), (pathway.State, pathway.ClosedFor!.Value));
        Assert.Contains(await scene.Documents(), d => d.Id == pathway.ClosingLetter);
        var patient = await scene.Inbox(Role.Patient);
        Assert.Contains("Northern Hand Unit (the service that took the referral over)", patient, StringComparison.Ordinal);
        Assert.Contains("Ring 0121 496 0000", patient, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_surgeon_sends_an_accepted_referral_on_with_a_letter()
    {
        var scene = await Accepted();
        var page = await scene.Open("send-on", Role.Surgeon);

        var empty = await page.Submit();
        await page.Submit(("send-on-service", "Northern Hand Unit"), ("send-on-reason", "Nearer"));

        Assert.Equal("Enter the service that the referral goes to", empty.Error("send-on-service"));
        Assert.Equal("Enter why the referral goes to another service", empty.Error("send-on-reason"));
        Assert.Equal((PathwayState.Redirected, "confirm-redirect"), ((await scene.Pathway()).State, (await scene.Pathway()).ActionCode));
        Assert.Contains("Northern Hand Unit", await scene.Inbox(Role.Patient), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_that_bounces_comes_back_with_its_clock()
    {
        var scene = await TriageScene.At(Service);
        var began = (await scene.Pathway()).ClockStartOn;
        await scene.Decide(("decision", "redirect"), ("service", "Northern Hand Unit"), ("redirect-reason", "Nearer"));
        Service.Time.Advance(TimeSpan.FromDays(9));

        await scene.Do("redirect", ("choice", "bounced"), ("bounced-reason", "They do not treat this"));

        var pathway = await scene.Pathway();
        Assert.Equal((PathwayState.Triage, began), (pathway.State, pathway.ClockStartOn));
        Assert.Contains("still counts from 3 March 2026", await scene.Inbox(Role.Patient), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-030")]
    public async Task A_rejection_is_sent_read_and_closed()
    {
        var scene = await Rejected();
        await scene.Do("rejection", ("choice", "send"));
        var sent = await scene.Pathway();
        var letters = await scene.Letters();
        var page = await scene.Open("rejection");

        await page.Submit(("choice", "close"), ("close-reason", "Rejected"));

        Assert.Equal((PathwayState.RejectionSent, "confirm-rejection-read"), (sent.State, sent.ActionCode));
        Assert.All(letters, l => Assert.NotNull(l.SentAt));
        Assert.Contains("not yet marked our last message as read", page.Words, StringComparison.Ordinal);
        Assert.Contains("The scar would be worse", await scene.Inbox(Role.Patient), StringComparison.Ordinal);
        Assert.Equal((PathwayState.Closed, ClosingReason.Rejected), ((await scene.Pathway()).State, (await scene.Pathway()).ClosedFor!.Value));
    }

    [Fact]
    public async Task A_rejection_that_the_referrer_returns_is_decided_again()
    {
        var scene = await Rejected();
        await scene.Do("rejection", ("choice", "send"));

        await scene.Do("rejection", ("choice", "returned"), ("returned-words", "There is new pain"));

        Assert.Equal(PathwayState.Triage, (await scene.Pathway()).State);
        Assert.Contains("There is new pain", (await scene.Open("triage", Role.Surgeon)).Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-030")]
    public async Task Only_the_letters_of_the_last_rejection_are_sent()
    {
        var scene = await Rejected("Old words of the first rejection");
        await scene.Do("rejection", ("choice", "returned"), ("returned-words", "Look again"));
        Service.Time.Advance(TimeSpan.FromMinutes(5));
        await scene.Decide(("decision", "reject"), ("rejection-reason", "other"), ("rejection-words", "New words"));

        await scene.Do("rejection", ("choice", "send"));

        var sent = (await scene.Letters()).Where(l => l.SentAt is not null).ToList();
        Assert.Equal(2, sent.Count);
        Assert.All(sent, l => Assert.Contains(l.Lines, line => line.Text == "New words"));
        Assert.DoesNotContain("Old words", await scene.Inbox(Role.Referrer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Books_assesses_and_plans_to_an_end_with_a_letter()
    {
        var scene = await Accepted();
        await scene.Do("assessment/book", ("book-heldAt.day", "27"), ("book-heldAt.month", "3"), ("book-heldAt.year", "2026"), ("book-heldAt-time", "14:30"));
        var booked = await scene.Inbox(Role.Patient);
        Assert.Equal(PathwayState.Assessment, (await scene.Pathway()).State);
        Service.Time.Advance(TimeSpan.FromDays(24) + TimeSpan.FromHours(6));
        await scene.Do("assessment", ("choice", "done"), ("done-found", "A mole that is harmless"));
        Assert.Equal(PathwayState.Planning, (await scene.Pathway()).State);

        await scene.Do("plan", ("choice", "close"), ("close-reason", "NoTreatment"), ("close-words", "You need no operation."));

        Assert.Contains("14:30 on Friday 27 March 2026", booked, StringComparison.Ordinal);
        Assert.Equal(PathwayState.Closed, (await scene.Pathway()).State);
        Assert.Contains("You need no operation.", await scene.Inbox(Role.Patient), StringComparison.Ordinal);
        Assert.Equal("A mole that is harmless", await Service.Use(db => db.Set<Service.Referrals.Triage.AssessmentNote>().Select(n => n.Found).SingleAsync()));
    }

    [Theory]
    [InlineData("29", "3", "2026", "01:30", "book-heldAt-time", "There was no 01:30 on 29 March 2026: the clocks went forward")]
    [InlineData("31", "2", "2026", "14:30", "book-heldAt", "Enter a real date")]
    [InlineData("27", "3", "2026", "half past two", "book-heldAt-time", "Enter a time, such as 14:30")]
    [InlineData("1", "3", "2026", "14:30", "book-heldAt", "Time of the assessment must be in the future")]
    public async Task Refuses_a_time_that_cannot_be(string day, string month, string year, string time, string field, string message)
    {
        var scene = await Accepted();

        var answer = await scene.Do("assessment/book", ("book-heldAt.day", day), ("book-heldAt.month", month), ("book-heldAt.year", year), ("book-heldAt-time", time));

        Assert.Equal(422, answer.Status);
        Assert.Equal(message, answer.Error(field));
        Assert.Equal(day, answer.Value("book-heldAt.day"));
    }

    [Fact]
    public async Task An_assessment_that_was_missed_is_to_be_booked_again()
    {
        var scene = await Accepted();
        await scene.Do("assessment/book", ("book-heldAt.day", "27"), ("book-heldAt.month", "3"), ("book-heldAt.year", "2026"), ("book-heldAt-time", "14:30"));
        Service.Time.Advance(TimeSpan.FromDays(25));

        await scene.Do("assessment", ("choice", "missed"), ("missed-why", "Snow"));

        Assert.Equal("book-assessment", (await scene.Pathway()).ActionCode);
        Assert.Contains("did not take place", await scene.Inbox(Role.Patient), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passes_it_to_a_person_who_is_not_away()
    {
        var scene = await TriageScene.At(Service);
        var here = await Service.Someone(Role.Surgeon, "Mr Here");
        var away = await Service.Someone(Role.Surgeon, "Mr Away", p => p.Absent = true);

        var refused = await scene.Do("owner", ("pass-owner", $"Surgeon {away.Id}"));
        await scene.Do("owner", ("pass-owner", $"Surgeon {here.Id}"));

        Assert.Equal("This person is away. Select somebody else, or the whole role", refused.Error("pass-owner"));
        Assert.Equal(new PersonId(here.Id), (await scene.Pathway()).OwnerPerson);
    }

    [Fact]
    public async Task A_withdrawal_ends_with_a_closing_letter()
    {
        var scene = await Accepted();
        await scene.Do("withdraw", ("withdraw-reason", "Has decided against it"));
        var page = await scene.Open("close");

        await page.Submit();

        Assert.Equal("WithdrawnByPatient", page.Value("close-reason"));
        Assert.Equal(ClosingReason.WithdrawnByPatient, (await scene.Pathway()).ClosedFor);
        Assert.Contains("the patient does not want to go on", await scene.Inbox(Role.Referrer), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-032")]
    public async Task After_a_death_nothing_goes_to_the_patient_and_every_pathway_ends()
    {
        var scene = await TriageScene.At(Service);
        var other = await TriageScene.At(Service);
        await scene.Do("died", ("died-diedOn.day", "2"), ("died-diedOn.month", "3"), ("died-diedOn.year", "2026"));

        await scene.Do("close", ("close-reason", "Died"));

        Assert.Equal(PathwayState.Closed, (await scene.Pathway()).State);
        Assert.Equal((PathwayState.Ending, ClosingReason.Died), ((await other.Pathway()).State, (await other.Pathway()).Ending!.Value));
        Assert.Equal([LetterTo.Referrer], (await scene.Letters()).Select(l => l.To));
        Assert.DoesNotContain(await scene.Messages(), m => m.To == MessageTo.Patient);
    }

    [Fact]
    public async Task A_date_of_death_in_the_future_is_refused()
    {
        var scene = await TriageScene.At(Service);

        var answer = await scene.Do("died", ("died-diedOn.day", "4"), ("died-diedOn.month", "3"), ("died-diedOn.year", "2026"));

        Assert.Equal("Date of death must be today or in the past", answer.Error("died-diedOn"));
    }

    [Fact]
    public async Task A_wrong_closing_is_reopened_and_everyone_told()
    {
        var scene = await TriageScene.At(Service);
        await scene.Do("close", ("close-reason", "Duplicate"));

        await scene.Do("reopen", ("reopen-reason", "It was another patient"));

        Assert.Equal(PathwayState.Triage, (await scene.Pathway()).State);
        Assert.Contains("We closed your referral by mistake", await scene.Inbox(Role.Patient), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-031")]
    public async Task A_duplicate_is_closed_without_a_letter_to_the_patient()
    {
        var scene = await TriageScene.At(Service);

        await scene.Do("close", ("close-reason", "Duplicate"));

        Assert.Equal([LetterTo.Referrer], (await scene.Letters()).Select(l => l.To));
        Assert.Equal((await scene.Letters())[0].Document, (await scene.Pathway()).ClosingLetter!.Value);
    }

    [Fact]
    public async Task Closing_asks_for_a_reason_that_fits()
    {
        var scene = await TriageScene.At(Service);

        var nothing = await scene.Do("close");
        var unfit = await scene.Do("close", ("close-reason", "Completed"));

        Assert.Equal("Select why the pathway is closed", nothing.Error("close-reason"));
        Assert.Equal("Choose a reason that fits a referral at: Triage", unfit.Error("close-reason"));
        Assert.Empty(await scene.Letters());
    }

    [Fact]
    [Trait("Hazard", "HAZ-037")]
    public async Task A_stale_step_is_refused_and_what_was_typed_is_kept()
    {
        var scene = await Asked("ask-referrer", "question-referrer");
        var page = await scene.Open("answer");
        await Service.Move(scene.Id, at => new PathwayEvent.ReferralUpdated(at, PathwayUrgency.Routine), at => new PathwayEvent.ReferrerAsked(at, "Another?"));

        var answer = await page.Submit(("answer-words", "Since January"));

        Assert.Equal(409, answer.Status);
        Assert.Equal("Since January", answer.Value("answer-words"));
    }

    [Theory]
    [InlineData("redirect")]
    [InlineData("rejection")]
    [InlineData("close")]
    [InlineData("owner")]
    [InlineData("died")]
    [InlineData("reopen")]
    [InlineData("plan")]
    public async Task Steps_of_the_service_are_not_for_the_referrer_or_the_patient(string step)
    {
        var scene = await TriageScene.At(Service);

        Assert.Equal(403, (await scene.Open(step, Role.Referrer)).Status);
        Assert.Equal(403, (await scene.Open(step, Role.Patient)).Status);
    }

    private async Task<TriageScene> Asked(string decision, string field)
    {
        var scene = await TriageScene.At(Service);
        await scene.Decide(("decision", decision), (field, "Since when?"));
        return scene;
    }

    private async Task<TriageScene> Rejected(string words = "The scar would be worse than the mark.")
    {
        var scene = await TriageScene.At(Service);
        await scene.Decide(("decision", "reject"), ("rejection-reason", "not-of-benefit"), ("rejection-words", words));
        return scene;
    }

    private async Task<TriageScene> Accepted()
    {
        var scene = await TriageScene.At(Service);
        await scene.Decide(("decision", "accept"), ("sub-specialty", "skin-cancer"), ("priority", "P3"));
        return scene;
    }
}
