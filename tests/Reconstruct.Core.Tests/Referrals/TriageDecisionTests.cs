using Reconstruct.Core.Pathways;
using Reconstruct.Core.Referrals;
using Reconstruct.Core.Tests.Pathways;

namespace Reconstruct.Core.Tests.Referrals;

public sealed class TriageDecisionTests
{
    private static readonly TriageAnswers Full = new("accept", "hand", "P2", Samples.Surgeon, "Which hand?", "Splint", "Dermatology", "Medical first",
        "outside-service", "We do not treat this");

    [Theory]
    [InlineData("accept", PathwayState.Accepted)]
    [InlineData("ask-referrer", PathwayState.ReferrerAsked)]
    [InlineData("ask-patient", PathwayState.PatientAsked)]
    [InlineData("advise", PathwayState.AdviceGiven)]
    [InlineData("redirect", PathwayState.Redirected)]
    [InlineData("reject", PathwayState.Rejected)]
    public void Each_decision_moves_a_pathway_on_from_triage(string choice, PathwayState to)
    {
        var triage = Samples.Through(PathwayUrgency.Routine, at => new PathwayEvent.IdentityConfirmed(at));
        var decision = TriageDecision.Make(Full with { Decision = choice }).Value;

        var after = Samples.Apply(triage, decision.Event(Samples.Start.AddHours(5)));

        Assert.Equal(to, after.Value.State);
    }

    [Theory]
    [InlineData("accept", "sub-specialty-missing,priority-missing")]
    [InlineData("ask-referrer", "question-missing")]
    [InlineData("ask-patient", "question-missing")]
    [InlineData("advise", "advice-missing")]
    [InlineData("redirect", "service-missing,redirect-reason-missing")]
    [InlineData("reject", "rejection-reason-missing,rejection-words-missing")]
    [InlineData(null, "decision-missing")]
    [InlineData("lose", "decision-missing")]
    public void An_empty_decision_is_refused_with_every_fault(string? choice, string codes)
    {
        Assert.Equal(codes.Split(','), TriageDecision.Make(new(choice)).Refusals.Select(r => r.Code));
    }

    [Fact]
    public void Every_option_can_be_made()
    {
        Assert.All(TriageDecision.Options, option => Assert.True(TriageDecision.Make(Full with { Decision = option.Code }).Ok));
    }

    [Fact]
    public void Every_coded_value_has_words_and_comes_back_from_its_code()
    {
        Assert.All(Enum.GetValues<SubSpecialty>(), s => Assert.Equal(s, SubSpecialties.Parse(SubSpecialties.Code(s))));
        Assert.All(Enum.GetValues<SubSpecialty>(), s => Assert.NotEmpty(SubSpecialties.Words(s)));
        Assert.All(Enum.GetValues<Priority>(), p => Assert.Equal(p, Priorities.Parse(p.ToString())));
        Assert.All(Enum.GetValues<Priority>(), p => Assert.NotEmpty(Priorities.Words(p)));
        Assert.All(Enum.GetValues<RejectionReason>(), r => Assert.NotEmpty(RejectionReasons.Words(r)));
        Assert.All(RejectionReasons.Options, o => Assert.NotNull(RejectionReasons.Parse(o.Code)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("1")]
    [InlineData("p2")]
    public void An_unknown_code_is_nothing(string? code)
    {
        Assert.Null(Priorities.Parse(code));
        Assert.Null(SubSpecialties.Parse(code));
        Assert.Null(RejectionReasons.Parse(code));
    }
}
