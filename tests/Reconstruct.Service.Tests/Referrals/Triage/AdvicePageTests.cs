using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Pathways.Letters;

namespace Reconstruct.Service.Tests.Referrals.Triage;

/// <summary>The advice thread between the service and the referrer.</summary>
[Trait("Hazard", "HAZ-036")]
public sealed class AdvicePageTests : PageTests
{
    private const string Responsible = "Dr Amy Ford, Test Street Surgery (the person who referred), since 3 March 2026, 10:00.";

    [Theory]
    [InlineData(Role.Surgeon)]
    [InlineData(Role.Referrer)]
    public async Task Says_who_is_responsible_and_that_it_is_no_acceptance(Role reader)
    {
        var scene = await Advised();

        var page = await scene.Open("advice", reader);

        Assert.Contains(Responsible, page.Words, StringComparison.Ordinal);
        Assert.Contains("Advice is not an acceptance", page.Words, StringComparison.Ordinal);
        Assert.Contains("Watch it for 6 weeks", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_of_the_referrer_brings_it_back_to_a_consultant()
    {
        var scene = await Advised();

        await (await scene.Open("advice", Role.Referrer)).Submit(("text", "It has bled since"));

        Assert.Equal(PathwayState.Triage, (await scene.Pathway()).State);
        Assert.Contains("It has bled since", (await scene.Open("advice", Role.Surgeon)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_words_of_the_service_reach_the_referrer_and_move_nothing()
    {
        var scene = await Advised();
        Service.Time.Advance(TimeSpan.FromMinutes(1));

        await (await scene.Open("advice", Role.Surgeon)).Submit(("text", "Send a photograph too"));

        Assert.Equal(PathwayState.AdviceGiven, (await scene.Pathway()).State);
        Assert.Contains("new reply in the advice thread", await scene.Inbox(Role.Referrer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_reply_is_asked_for()
    {
        var scene = await Advised();

        var answer = await (await scene.Open("advice", Role.Referrer)).Submit(("text", " "));

        Assert.Equal(422, answer.Status);
        Assert.Equal("Enter what you want to say", answer.Error("text"));
    }

    [Fact]
    public async Task Becomes_a_referral_in_one_press_with_its_clock()
    {
        var scene = await Advised();
        Service.Time.Advance(TimeSpan.FromDays(4));

        await (await scene.Open("advice", Role.Referrer)).SubmitTo($"/pathways/{scene.Id}/advice/convert");

        var pathway = await scene.Pathway();
        Assert.Equal((PathwayState.Triage, new DateOnly(2026, 3, 3)), (pathway.State, pathway.ClockStartOn));
        Assert.Contains("Until we accept the referral, the patient stays in your care", await scene.Inbox(Role.Referrer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closes_with_letters_that_say_who_is_responsible()
    {
        var scene = await Advised();
        Service.Time.Advance(TimeSpan.FromDays(1));

        await (await scene.Open("advice", Role.Coordinator)).SubmitTo($"/pathways/{scene.Id}/advice/close");

        var pathway = await scene.Pathway();
        var letters = (await scene.Letters()).Where(l => l.Template == "advice-closed").ToList();
        Assert.Equal((PathwayState.Closed, ClosingReason.AdviceGiven), (pathway.State, pathway.ClosedFor!.Value));
        Assert.Equal([LetterTo.Patient, LetterTo.Referrer], letters.Select(l => l.To).Order());
        Assert.All(letters, l => Assert.Equal(Responsible, l.Responsible));
        Assert.Contains(letters, l => l.Document == pathway.ClosingLetter);
    }

    [Fact]
    public async Task A_referrer_cannot_close_it_and_another_cannot_see_it()
    {
        var scene = await Advised();
        var own = await scene.As(Role.Referrer);
        var form = await own.Open($"/pathways/{scene.Id}/advice");
        var other = await Service.Browser(Role.Referrer, "Dr Else");

        var refused = await own.Send(new(HttpMethod.Post, $"/pathways/{scene.Id}/advice/close")
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", form.Value("__RequestVerificationToken")!)]),
        });

        Assert.Equal(403, refused.Status);
        Assert.DoesNotContain("The advice was enough: close", form.Words, StringComparison.Ordinal);
        Assert.Equal(404, (await other.Open($"/pathways/{scene.Id}/advice")).Status);
        Assert.Equal(PathwayState.AdviceGiven, (await scene.Pathway()).State);
    }

    private async Task<TriageScene> Advised()
    {
        var scene = await TriageScene.At(Service);
        await scene.Decide(("decision", "advise"), ("advice", "Watch it for 6 weeks"));
        return scene;
    }
}
