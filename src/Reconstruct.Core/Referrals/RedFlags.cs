using Reconstruct.Core.Pathways;

namespace Reconstruct.Core.Referrals;

/// <summary>Open fracture, hand without blood supply, burn thresholds, suspected skin cancer: what routes a referral at once.</summary>
public static class RedFlags
{
    internal static readonly Source BurnSource = new("National Network for Burn Care, National burn care referral guidance, 2012", Standing: SourceStanding.Secondary);
    private static readonly Source OpenFractureSource = new("British Orthopaedic Association Standard for Trauma, Open fractures, December 2017");
    private static readonly Source HandSource = new("British Society for Surgery of the Hand, Hand trauma standards, open hand fractures (draft)", Standing: SourceStanding.Secondary);
    private static readonly Source CancerSource = new("NHS England, National cancer waiting times monitoring dataset guidance v12.1, July 2025: 28-day faster diagnosis");

    private const string CallOrthoplastic = "Call the on-call orthoplastic team now. Antibiotics ideally within 1 hour of the injury.";
    private const string CallHand = "Call the on-call hand surgery team now.";
    private const string CallBurns = "Call the burn service now.";
    private const string CallPlastics = "Call the on-call plastic surgery team now.";

    /// <summary>Every red flag in the facts, and everything that is not known.</summary>
    public static RedFlagFindings Find(RedFlagFacts facts)
    {
        RedFlag?[] found = [Fracture(facts), .. Hand(facts), Burn(facts.Burn), Skin(facts.SkinCancer)];
        return new([.. found.OfType<RedFlag>().OrderByDescending(f => f.Urgency)], [.. NotKnown(facts)]);
    }

    // Scope: long bones, hindfoot and midfoot; not hand, wrist, forefoot or digits. A site that is not known is treated as in scope.
    private static RedFlag? Fracture(RedFlagFacts facts) => (facts.OpenFracture, facts.FractureSite ?? FractureSite.NotKnown) switch
    {
        (not YesNo.Yes, _) => null,
        (_, FractureSite.LongBone or FractureSite.HindfootOrMidfoot) =>
            Now("open-fracture", "Open fracture of a long bone, the hindfoot or the midfoot", CallOrthoplastic, OpenFractureSource),
        (_, FractureSite.NotKnown) => Now("open-fracture-site-not-known", "Open fracture, site not known", CallOrthoplastic, OpenFractureSource),
        (_, FractureSite.HandOrWrist) =>
            Now("open-hand-fracture", "Open fracture of the hand or wrist", $"{CallHand} The hand team sees it within 24 hours.", HandSource),
        _ => Now("open-fracture-elsewhere", "Open fracture outside the scope of the open fracture standard", CallPlastics, OpenFractureSource),
    };

    private static IEnumerable<RedFlag> Hand(RedFlagFacts facts)
    {
        if (facts.HandVascular == YesNo.Yes) yield return Now("hand-blood-supply", "Hand injury with poor blood supply", CallHand, HandSource);
        if (facts.HandJoint == YesNo.Yes) yield return Now("hand-joint", "Hand injury with a joint that cannot be put back", CallHand, HandSource);
        if (facts.HandContamination == YesNo.Yes) yield return Now("hand-contamination", "Hand injury with a heavily dirty wound", CallHand, HandSource);
    }

    private static RedFlag? Burn(BurnThresholds? burn) => burn?.Outcome switch
    {
        BurnOutcome.Refer => Now("burn-refer", Joined("Burn that meets a threshold for referral", burn), CallBurns, burn.Source),
        BurnOutcome.Discuss => Now("burn-discuss", Joined("Burn to be discussed with the burn service", burn), CallBurns, burn.Source),
        BurnOutcome.NotKnown => Now("burn-not-known", Joined("Burn whose threshold cannot be reckoned", burn), CallBurns, burn.Source),
        _ => null,
    };

    private static RedFlag? Skin(SkinCancerSuspicion? suspicion) => suspicion switch
    {
        SkinCancerSuspicion.Melanoma => Cancer("suspected-melanoma", "Suspected melanoma"),
        SkinCancerSuspicion.SquamousCell => Cancer("suspected-squamous-cell", "Suspected squamous cell carcinoma"),
        SkinCancerSuspicion.OtherOrUnsure => new("suspected-skin-cancer", "Suspected skin cancer, kind not sure",
            "Send this referral now. A consultant decides whether it goes by the urgent suspected cancer route.", PathwayUrgency.Urgent, false, CancerSource),
        _ => null,
    };

    private static IEnumerable<string> NotKnown(RedFlagFacts facts)
    {
        if (facts.OpenFracture == YesNo.NotKnown) yield return "Whether there is an open fracture";
        if (facts is { OpenFracture: YesNo.Yes, FractureSite: null or FractureSite.NotKnown }) yield return "Where the open fracture is";
        if (facts.HandVascular == YesNo.NotKnown) yield return "Whether the blood supply to the hand is good";
        if (facts.HandJoint == YesNo.NotKnown) yield return "Whether a joint of the hand cannot be put back";
        if (facts.HandContamination == YesNo.NotKnown) yield return "Whether the wound of the hand is heavily dirty";
        if (facts.SkinCancer == SkinCancerSuspicion.NotKnown) yield return "Whether skin cancer is suspected";
        if (facts.Burn is { Outcome: BurnOutcome.NotKnown } burn)
            foreach (var reason in burn.Reasons) yield return reason;
    }

    private static RedFlag Now(string code, string what, string act, Source source) => new(code, what, act, PathwayUrgency.Immediate, false, source);

    private static RedFlag Cancer(string code, string what) =>
        new(code, what, "Send this referral now. It goes by the urgent suspected cancer route.", PathwayUrgency.Urgent, true, CancerSource);

    private static string Joined(string what, BurnThresholds burn) => burn.Reasons.Count == 0 ? what : $"{what}: {string.Join("; ", burn.Reasons)}";
}
