using Reconstruct.Core.Funding;

namespace Reconstruct.Core.Tests.Funding;

/// <summary>One patient, opposite answers: the seven worked patients.</summary>
public sealed class SamePatientTests
{
    private static readonly Facts Eye = FundingContent.Facts(("ageYears", 62), ("fieldLateralDegrees", 150), ("fieldSuperiorDegrees", 20), ("fieldInferiorDegrees", 60), ("eyelidPhotograph", true),
        ("visualComplaintDocumented", true), ("skinOnLashes", true), ("lowerLidOnly", false), ("ectropion", false), ("entropion", false), ("estermanTest", true), ("eyelidConservativeTried", true));

    private static readonly Facts Breast = FundingContent.Facts(("bmiKgPerM2", 28), ("bmiStableMonths", 12), ("resectionGramsPerBreast", 600), ("ageYears", 34), ("breastSymptoms", true), ("fittedBraTried", true),
        ("girdlePain", true), ("physiotherapyTried", true), ("supportiveCareTried", true), ("writtenInformationGiven", true), ("breastDevelopmentComplete", true));

    private static readonly Facts Nose = FundingContent.Facts(("noseTraumaDeformity", true), ("noseTraumaMonths", 7), ("noseObstruction", false), ("congenitalFacialDisorder", false),
        ("noseChildhoodTrauma", false), ("cleftRelated", false));

    [Fact]
    public void An_upper_field_of_20_degrees_is_enough_in_Hertfordshire_and_not_in_Devon()
    {
        Assert.True(FundingContent.Judge("qm7-blepharoplasty", Eye).Outcome.IsMet());
        Assert.Equal(FundingOutcome.ExceptionalOnly, FundingContent.Judge("qjk-blepharoplasty", Eye).Outcome);
        Assert.True(FundingContent.Judge("qe1-blepharoplasty-proposed", Eye).Outcome.IsMet());
        Assert.False(FundingContent.Judge("qe1-blepharoplasty-proposed", Eye.With(FundingContent.Facts(("estermanTest", false))).Value).Outcome.IsMet());
    }

    [Theory]
    [InlineData(false, FundingOutcome.ExceptionalOnly)]
    [InlineData(true, FundingOutcome.MetApprovalNotStated)]
    public void Fingers_bent_by_10_degrees_are_enough_in_Norfolk_and_not_in_Devon(bool impaired, FundingOutcome lancashire)
    {
        var hand = FundingContent.Facts(("mcpContractureDegrees", 10), ("pipContractureDegrees", 10), ("contractureCourse", "stable"), ("thumbContractureSevere", false),
            ("counsellingGiven", true), ("handFunctionImpaired", impaired));

        Assert.True(FundingContent.Decide("dupuytrens", "QMM", hand).Outcome.IsMet());
        Assert.Equal(FundingOutcome.ExceptionalOnly, FundingContent.Decide("dupuytrens", "QJK", hand).Outcome);
        Assert.Equal(lancashire, FundingContent.Judge("qe1-dupuytrens-proposed", hand).Outcome);
    }

    [Fact]
    public void A_body_mass_index_of_28_is_enough_for_a_proposal_and_for_nobody_else()
    {
        Assert.Equal(FundingReason.CriteriaNotMet, FundingContent.Decide("breast-reduction", "QM7", Breast).Reason);
        Assert.Equal(FundingReason.CriteriaNotMet, FundingContent.Decide("breast-reduction", "QE1", Breast).Reason);
        Assert.Equal(FundingOutcome.MetNoApproval, FundingContent.Judge("qe1-breast-reduction-proposed", Breast).Outcome);
        Assert.Equal(FundingReason.RouteExceptional, FundingContent.Decide("breast-reduction", "QJK", Breast).Reason);
    }

    [Fact]
    public void Hair_on_a_rebuilt_cheek_is_funded_for_the_forces_by_request_in_Hertfordshire_and_not_in_Coventry()
    {
        var cheek = FundingContent.Facts(("hairReason", "reconstruction"), ("hairOnFace", true));
        var serving = cheek.With(FundingContent.Facts(("servingArmedForces", true))).Value;

        Assert.Equal(FundingOutcome.MetNoApproval, FundingContent.Decide("hair-removal", "QWU", serving).Outcome);
        Assert.Equal(FundingOutcome.ExceptionalOnly, FundingContent.Decide("hair-removal", "QM7", cheek).Outcome);
        Assert.Equal(FundingOutcome.NotFunded, FundingContent.Decide("hair-removal", "QWU", cheek).Outcome);
    }

    [Fact]
    public void A_nose_broken_7_months_ago_is_in_time_in_Hertfordshire_and_in_one_capture_of_Coventry()
    {
        var coventry = FundingContent.Decide("rhinoplasty", "QWU", Nose);

        Assert.True(FundingContent.Decide("rhinoplasty", "QM7", Nose).Outcome.IsMet());
        Assert.Equal((FundingOutcome.Conflict, FundingReason.CapturesDisagree), (coventry.Outcome, coventry.Reason));
        Assert.Equal([FundingOutcome.MetPriorApproval, FundingOutcome.ExceptionalOnly], coventry.Decision!.Policies.Select(p => p.Outcome));
        Assert.Contains(coventry.Decision.Cautions, c => c.Code == "conflict");
    }

    [Fact]
    public void A_capsule_of_Baker_grade_III_is_enough_in_Norfolk_and_not_in_Surrey()
    {
        var capsule = FundingContent.Facts(("bakerGrade", "III"), ("implantRuptured", false), ("implantRecurrentInfection", false), ("implantExtruding", false),
            ("implantHindersMammography", false), ("breastDisease", false), ("implantPrivate", false));

        Assert.True(FundingContent.Decide("implant-removal", "QMM", capsule).Outcome.IsMet());
        Assert.Equal(FundingOutcome.ExceptionalOnly, FundingContent.Decide("implant-removal", "QXU", capsule).Outcome);
    }

    [Fact]
    public void A_scar_of_20_months_is_old_enough_in_Hull_and_not_for_Lancashires_proposal()
    {
        var scar = FundingContent.Facts(("scarMonths", 20), ("scarCause", "nhs-surgery"), ("scarFunctionLoss", true), ("scarConservativeTried", true), ("counsellingGiven", true), ("scarFromNhsCare", true),
            ("scarContracture", false), ("reconstructionAfterTraumaOrCancer", false));

        Assert.True(FundingContent.Judge("qoq-hull-scar-revision", scar).Outcome.IsMet());
        Assert.Equal(FundingOutcome.ExceptionalOnly, FundingContent.Judge("qe1-scar-revision-proposed", scar).Outcome);
        Assert.True(FundingContent.Judge("qe1-scar-revision-proposed", scar.With(FundingContent.Facts(("scarMonths", 24))).Value).Outcome.IsMet());
    }
}
