namespace Reconstruct.Core.Referrals;

/// <summary>From the codes of the form to the values of the rules. What is not recognised is not known.</summary>
internal static class AnswerCodes
{
    internal static YesNo YesNo(string code) => code switch { "yes" => Referrals.YesNo.Yes, "no" => Referrals.YesNo.No, _ => Referrals.YesNo.NotKnown };

    internal static FractureSite Site(string code) => code switch
    {
        "long-bone" => FractureSite.LongBone,
        "hindfoot-midfoot" => FractureSite.HindfootOrMidfoot,
        "hand-wrist" => FractureSite.HandOrWrist,
        "forefoot" => FractureSite.Forefoot,
        "elsewhere" => FractureSite.Elsewhere,
        _ => FractureSite.NotKnown,
    };

    internal static SkinCancerSuspicion SkinCancer(string code) => code switch
    {
        "melanoma" => SkinCancerSuspicion.Melanoma,
        "squamous" => SkinCancerSuspicion.SquamousCell,
        "other" => SkinCancerSuspicion.OtherOrUnsure,
        "no" => SkinCancerSuspicion.No,
        _ => SkinCancerSuspicion.NotKnown,
    };

    internal static ReferralCondition? Condition(string code) => code switch
    {
        "birth" => ReferralCondition.Birth,
        "cancer" => ReferralCondition.Cancer,
        "burn" => ReferralCondition.Burn,
        "injury" => ReferralCondition.Injury,
        "other" => ReferralCondition.Other,
        _ => null,
    };

    internal static ReferralPurpose Purpose(IEnumerable<string> codes) => codes.Aggregate(ReferralPurpose.NotSure, (all, code) => all | code switch
    {
        "function" => ReferralPurpose.Function,
        "repair" => ReferralPurpose.Repair,
        "symptoms" => ReferralPurpose.Symptoms,
        "look" => ReferralPurpose.Look,
        _ => ReferralPurpose.NotSure,
    });
}
