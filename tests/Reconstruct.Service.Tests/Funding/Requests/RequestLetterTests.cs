using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.People;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Pathways.My;
using Reconstruct.Service.Pathways.Posting;
using Reconstruct.Service.Tests.House;

namespace Reconstruct.Service.Tests.Funding.Requests;

/// <summary>What a board decided or asked reaches the patient and who referred as a letter.</summary>
public sealed class RequestLetterTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Hazard", "HAZ-087")]
    public async Task A_refusal_is_written_to_both_with_the_criterion_the_reason_the_appeal_and_the_waiting_time()
    {
        var scene = await RequestScene.At(Service);
        await scene.Send();

        await scene.Refuse();

        var letters = await scene.Letters();
        Assert.Equal([LetterTo.Patient, LetterTo.Referrer], letters.Select(l => l.To).Order());
        Assert.All(letters, l => Assert.Contains("Knuckle bent by at least 30 degrees: The bend is small", RequestScene.Text(l), StringComparison.Ordinal));
        Assert.All(letters, l => Assert.Contains("Asking for funding did not stop", RequestScene.Text(l), StringComparison.Ordinal));
        Assert.All(letters, l => Assert.Contains("This is due by 17 March 2026", RequestScene.Text(l), StringComparison.Ordinal));
        Assert.Contains("You have the right to ask NHS Devon to look at its decision again", RequestScene.Text(letters.Single(l => l.To == LetterTo.Patient)), StringComparison.Ordinal);
        Assert.Contains("you send the appeal", RequestScene.Text(letters.Single(l => l.To == LetterTo.Referrer)), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-087")]
    public async Task The_letter_stands_on_the_patients_page_waits_for_the_post_and_is_signed_by_this_service()
    {
        var scene = await RequestScene.At(Service);
        await scene.Send();

        await scene.Rule(("ruling", "ApprovedWithConditions"), ("conditions", "One operation"));

        var letter = (await scene.Letters()).Single(l => l.To == LetterTo.Patient);
        var my = await scene.Open(MyPage.Address, Role.Patient);
        var own = await scene.Open(LetterPage.Link(letter.Document), Role.Patient);
        Assert.Contains("Letter to the patient: Your funding is approved with conditions", my.Words, StringComparison.Ordinal);
        Assert.Contains("One operation", own.Words, StringComparison.Ordinal);
        Assert.Equal(("The team", null), (letter.SignedBy, letter.SignedAs));
        Assert.All([my, own], p => Assert.DoesNotContain("Of Devon", p.Words, StringComparison.Ordinal)); // who works at the board
        Assert.True(await scene.Use(db => db.Set<LetterPrint>().AnyAsync(p => p.LetterId == letter.Id, Ct)));
        Assert.True(await scene.Use(db => db.Set<LetterPost>().AnyAsync(p => p.LetterId == letter.Id, Ct)));
    }

    [Fact]
    public async Task A_question_an_approval_and_what_came_of_an_appeal_are_written_too()
    {
        var scene = await RequestScene.At(Service);
        await scene.Send();
        await scene.Rule(("ruling", "ask"), ("question", "Since when?"));
        await scene.Step("answer", "Since May");
        await scene.Refuse();
        await scene.Step("grounds", "Measured again: 40 degrees");

        await scene.Rule(("ruling", "Approved"));

        Assert.Equal(["funding-question", "funding-refused", "funding-appeal-approved"], (await scene.Letters()).Where(l => l.To == LetterTo.Patient).Select(l => l.Template));
        Assert.Contains("Since when?", RequestScene.Text((await scene.Letters()).First(l => l.Template == "funding-question")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_the_board_typed_never_become_a_heading_or_another_point()
    {
        var scene = await RequestScene.At(Service);
        await scene.Send();

        await scene.Rule(("ruling", "Refused"), ("criteria", "criteria.1.1"), ("reason.criteria.1.1", "Small\n## Accepted\n- {reference}"));

        var lines = (await scene.Letters()).First(l => l.To == LetterTo.Patient).Lines.ToList();
        Assert.DoesNotContain(lines, l => l.Kind == LetterLine.Of.Heading && l.Text.Contains("Accepted", StringComparison.Ordinal));
        Assert.Single(lines, l => l.Text == "Knuckle bent by at least 30 degrees: Small ## Accepted - {reference}");
    }

    public static readonly TheoryData<string> Texts = [.. LetterTemplates.Load(Path.Combine(Tree.Root, "content", "letters")).All.Where(t => t.Id.StartsWith("funding-", StringComparison.Ordinal)).Select(t => t.Id)];

    [Theory]
    [MemberData(nameof(Texts))]
    [Trait("Hazard", "HAZ-087")]
    public void No_letter_about_funding_says_that_waiting_is_safe_and_each_says_what_to_do_if_things_get_worse(string id)
    {
        var letter = LetterTemplates.Load(Path.Combine(Tree.Root, "content", "letters")).Of(id);

        string[] patient = [letter.Patient!.Subject, letter.Patient.Message, .. letter.Patient.Body];
        Assert.All(patient, line => Assert.DoesNotMatch(Comfort, line));
        Assert.Contains(patient, line => line.Contains("call 111", StringComparison.Ordinal) && line.Contains("999", StringComparison.Ordinal));
        Assert.Contains(patient, line => line.StartsWith("Asking for funding did not stop your waiting time", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Hazard", "HAZ-087")]
    public void No_step_tells_a_patient_that_waiting_is_safe()
    {
        FundingOwner[] owners = [new(Role.Referrer), new(Role.Surgeon), new(Role.Coordinator), new(Role.Commissioner, "QJK")];
        string[] said = [.. owners.SelectMany(o => new[] { FundingStepWords.WhoHas(o, "NHS Devon", FundingReader.Patient), FundingStepWords.Appeal(o, "NHS Devon", FundingReader.Patient) })];

        Assert.All(said, line => Assert.DoesNotMatch(Comfort, line));
    }

    private const string Comfort = "(?i)safe|can wait|no hurry|not urgent|no need to worry|nothing to worry|harmless|do not worry";
}
