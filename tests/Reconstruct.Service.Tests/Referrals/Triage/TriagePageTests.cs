using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Tests.Pathways;

namespace Reconstruct.Service.Tests.Referrals.Triage;

/// <summary>Every decision at triage, through its page.</summary>
public sealed class TriagePageTests : PageTests
{
    [Fact]
    public async Task Shows_the_referral_the_clocks_and_what_happened_on_one_page()
    {
        var scene = await TriageScene.At(Service, r => (r.RedFlags, r.AlsoInTheMessage) = (["Suspected melanoma"], ["Patient.photo: 1 item"]));

        var page = await scene.Open("triage", Role.Surgeon);

        Assert.Equal(200, page.Status);
        foreach (var words in (string[])["JONES, Julie (Mrs)", "A lesion that grows", "Going back to work", "Suspected melanoma", "Patient.photo: 1 item", "18 weeks", "28-day Faster Diagnosis", "Record the cancer pathway",
            "There are no photographs", "Referral received", "Dr Amy Ford, Test Street Surgery", "Responsible for care"])
            Assert.Contains(words, page.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Referrer)]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Patient)]
    [InlineData(Role.Nurse)]
    public async Task Opens_for_surgeons_alone(Role role)
    {
        var scene = await TriageScene.At(Service);

        Assert.Equal(403, (await scene.Open("triage", role)).Status);
    }

    [Fact]
    public async Task Asks_what_happens_when_nothing_is_chosen()
    {
        var scene = await TriageScene.At(Service);

        var answer = await scene.Decide();

        Assert.Equal(422, answer.Status);
        Assert.Equal("Select what happens with the referral", answer.Error("decision"));
    }

    [Fact]
    public async Task Names_every_fault_of_an_acceptance_at_once()
    {
        var scene = await TriageScene.At(Service);

        var answer = await scene.Decide(("decision", "accept"));

        Assert.Equal(422, answer.Status);
        Assert.Equal(["Select a sub-specialty", "Select a priority"], answer.Errors);
    }

    [Fact]
    public async Task Accepts_for_a_named_surgeon_and_tells_both()
    {
        var scene = await TriageScene.At(Service);
        var surgeon = await Service.Someone(Role.Surgeon, "Miss Tara Okoye");

        await scene.Decide(("decision", "accept"), ("sub-specialty", "skin-cancer"), ("priority", "P2"), ("named-surgeon", surgeon.Id.ToString()));

        var pathway = await scene.Pathway();
        Assert.Equal((PathwayState.Accepted, SubSpecialty.SkinCancer, Priority.P2), (pathway.State, pathway.SubSpecialty!.Value, pathway.Priority!.Value));
        Assert.Contains("Miss Tara Okoye (named surgeon, plastic surgery service)", await scene.Inbox(Role.Patient), StringComparison.Ordinal);
        Assert.Contains("P2: up to 4 weeks", await scene.Inbox(Role.Referrer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_named_surgeon_who_is_none()
    {
        var scene = await TriageScene.At(Service);
        var nurse = await Service.Someone(Role.Nurse);

        var answer = await scene.Decide(("decision", "accept"), ("sub-specialty", "hand"), ("priority", "P3"), ("named-surgeon", nurse.Id.ToString()));

        Assert.Equal("Select a surgeon who works here", answer.Error("named-surgeon"));
        Assert.Equal(PathwayState.Triage, (await scene.Pathway()).State);
    }

    [Theory]
    [InlineData("ask-referrer", "question-referrer", PathwayState.ReferrerAsked, Role.Referrer)]
    [InlineData("ask-patient", "question-patient", PathwayState.PatientAsked, Role.Patient)]
    public async Task Asks_a_question_that_reaches_whom_it_is_for(string decision, string field, PathwayState state, Role reader)
    {
        var scene = await TriageScene.At(Service);

        await scene.Decide(("decision", decision), (field, "Since when has it grown?"));

        Assert.Equal(state, (await scene.Pathway()).State);
        Assert.Contains("Since when has it grown?", await scene.Inbox(reader), StringComparison.Ordinal);
        Assert.Contains("question", await scene.Inbox(reader == Role.Patient ? Role.Referrer : Role.Patient), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Puts_the_fault_of_a_question_beside_its_own_field()
    {
        var scene = await TriageScene.At(Service);

        var answer = await scene.Decide(("decision", "ask-patient"), ("question-referrer", "For the other one"));

        Assert.Equal("Enter the question for the patient", answer.Error("question-patient"));
        Assert.Equal("For the other one", answer.Value("question-referrer"));
    }

    [Fact]
    [Trait("Hazard", "HAZ-036")]
    public async Task Advice_says_to_both_that_it_is_no_acceptance()
    {
        var scene = await TriageScene.At(Service);

        await scene.Decide(("decision", "advise"), ("advice", "Watch it for 6 weeks.\nThen send a photograph."));

        Assert.Equal(PathwayState.AdviceGiven, (await scene.Pathway()).State);
        var referrer = await scene.Inbox(Role.Referrer);
        Assert.Contains("This is not an acceptance", referrer, StringComparison.Ordinal);
        Assert.Contains("Watch it for 6 weeks.", referrer, StringComparison.Ordinal);
        Assert.Contains("Dr Amy Ford, Test Street Surgery (the person who referred), since 3 March 2026, 10:00.", referrer, StringComparison.Ordinal);
        Assert.Contains("It is not an appointment with us", await scene.Inbox(Role.Patient), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirects_and_keeps_it_until_the_other_service_has_it()
    {
        var scene = await TriageScene.At(Service);

        await scene.Decide(("decision", "redirect"), ("service", "Northern Hand Unit"), ("redirect-reason", "Nearer to home"));

        Assert.Equal(PathwayState.Redirected, (await scene.Pathway()).State);
        foreach (var reader in (Role[])[Role.Patient, Role.Referrer])
        {
            var told = await scene.Inbox(reader);
            Assert.Contains("Northern Hand Unit", told, StringComparison.Ordinal);
            Assert.Contains("stays with us", told, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Trait("Hazard", "HAZ-030")]
    public async Task Rejects_with_letters_that_wait_to_be_sent()
    {
        var scene = await TriageScene.At(Service);

        await scene.Decide(("decision", "reject"), ("rejection-reason", "not-of-benefit"), ("rejection-words", "The scar would be worse than the mark."));

        var pathway = await scene.Pathway();
        var letters = await scene.Letters();
        Assert.Equal((PathwayState.Rejected, "send-rejection-letter"), (pathway.State, pathway.ActionCode));
        Assert.Equal([LetterTo.Patient, LetterTo.Referrer], letters.Select(l => l.To).Order());
        Assert.All(letters, l => Assert.Null(l.SentAt));
        Assert.DoesNotContain("The scar would be worse", await scene.Inbox(Role.Patient), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-037")]
    public async Task A_stale_decision_is_refused_and_what_was_typed_is_kept()
    {
        var scene = await TriageScene.At(Service);
        var page = await scene.Open("triage", Role.Surgeon);
        await Service.Move(scene.Id, at => new PathwayEvent.ReferralUpdated(at, PathwayUrgency.Urgent));

        var answer = await page.Submit(("decision", "advise"), ("advice", "A long piece of advice"));
        var letters = await scene.Letters();
        await answer.Submit();

        Assert.Equal(409, answer.Status);
        Assert.Equal("A long piece of advice", answer.Value("advice"));
        Assert.Contains("Referral updated by the sender", answer.Words, StringComparison.Ordinal);
        Assert.Empty(letters);
        Assert.Equal(PathwayState.AdviceGiven, (await scene.Pathway()).State);
    }

    [Fact]
    public async Task Offers_no_decision_where_none_fits()
    {
        var scene = await TriageScene.At(Service);
        await scene.Decide(("decision", "accept"), ("sub-specialty", "hand"), ("priority", "P4"));

        var page = await scene.Open("triage", Role.Surgeon);

        Assert.Contains("There is no triage decision to make while it stands at: Accepted", page.Words, StringComparison.Ordinal);
        Assert.Empty(page.Html.QuerySelectorAll("main form"));
    }
}
