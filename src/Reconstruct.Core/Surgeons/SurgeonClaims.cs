namespace Reconstruct.Core.Surgeons;

/// <summary>The claims with their words, and what a check of each can find.</summary>
/// <remarks>Source: <see cref="SurgeonSources.Employers"/>, <see cref="SurgeonSources.Licence"/>, <see cref="SurgeonSources.Membership"/>.</remarks>
public static class SurgeonClaims
{
    private static readonly CheckResult[] OfRegistration =
    [
        CheckResult.Verified, CheckResult.VerifiedWithConditions, CheckResult.NoLicence, CheckResult.Suspended, CheckResult.Removed, CheckResult.NotFound,
        CheckResult.CouldNotCheck, CheckResult.Disagrees,
    ];

    private static readonly CheckResult[] OfSpecialistRegister =
        [CheckResult.Verified, CheckResult.RegistrationOnly, CheckResult.NotFound, CheckResult.CouldNotCheck, CheckResult.Disagrees];

    private static readonly CheckResult[] OfOthers = [CheckResult.Verified, CheckResult.NotFound, CheckResult.CouldNotCheck, CheckResult.Disagrees];

    /// <summary>Every claim, in the order shown.</summary>
    public static IReadOnlyList<ClaimKind> All { get; } = Enum.GetValues<ClaimKind>();

    /// <summary>Those that a person can check: all but the one that is counted.</summary>
    public static IReadOnlyList<ClaimKind> ByHand { get; } = [.. All.Where(c => c != ClaimKind.Volume)];

    /// <summary>What a check of a claim can find.</summary>
    public static IReadOnlyList<CheckResult> Results(ClaimKind claim) => claim switch
    {
        ClaimKind.Registration => OfRegistration,
        ClaimKind.SpecialistRegister => OfSpecialistRegister,
        _ => OfOthers,
    };

    /// <summary>True for what a doctor needs by law or for the post; the others are worth knowing, and lacking one is no failing.</summary>
    public static bool IsNeeded(ClaimKind claim) => claim is ClaimKind.Registration or ClaimKind.SpecialistRegister;

    /// <summary>True for membership of a professional association.</summary>
    public static bool IsMembership(ClaimKind claim) => claim is ClaimKind.Bapras or ClaimKind.Baaps or ClaimKind.Bssh or ClaimKind.Cfsgbi;

    /// <summary>The stable code, for forms and mapping files.</summary>
    public static string Code(ClaimKind claim) => claim switch
    {
        ClaimKind.Registration => "registration",
        ClaimKind.SpecialistRegister => "specialist-register",
        ClaimKind.Bapras => "bapras",
        ClaimKind.Baaps => "baaps",
        ClaimKind.Bssh => "bssh",
        ClaimKind.Cfsgbi => "cfsgbi",
        ClaimKind.Credential => "credential",
        ClaimKind.SubSpecialty => "sub-specialty",
        ClaimKind.Volume => "volume",
        _ => throw new ArgumentOutOfRangeException(nameof(claim), claim, "There is no such claim"),
    };

    /// <summary>From a code; null when there is no such one.</summary>
    public static ClaimKind? Parse(string? code) => All.Where(c => string.Equals(Code(c), code, StringComparison.Ordinal)).Select(c => (ClaimKind?)c).FirstOrDefault();

    /// <summary>What it is called.</summary>
    public static string Title(ClaimKind claim) => claim switch
    {
        ClaimKind.Registration => "Registration and licence to practise",
        ClaimKind.SpecialistRegister => "Specialist Register in plastic surgery",
        ClaimKind.Bapras => "Membership of BAPRAS",
        ClaimKind.Baaps => "Membership of BAAPS",
        ClaimKind.Bssh => "Membership of BSSH",
        ClaimKind.Cfsgbi => "Membership of CFSGBI",
        ClaimKind.Credential => "Certificate in cosmetic surgery",
        ClaimKind.SubSpecialty => "What they specialise in",
        _ => "Operations in this service",
    };

    /// <summary>What it means, in plain words.</summary>
    public static string Meaning(ClaimKind claim) => claim switch
    {
        ClaimKind.Registration =>
            "Every doctor who treats patients in the UK must be on the medical register of the General Medical Council (GMC) and hold a licence to practise.",
        ClaimKind.SpecialistRegister =>
            "Consultants in the NHS must be on the GMC's Specialist Register. The entry for plastic surgery shows that they finished specialist training. \"Cosmetic surgeon\" is not a specialty of the register.",
        ClaimKind.Bapras => "The British Association of Plastic, Reconstructive and Aesthetic Surgeons. Joining is a choice.",
        ClaimKind.Baaps => "The British Association of Aesthetic Plastic Surgeons. Joining is a choice.",
        ClaimKind.Bssh => "The British Society for Surgery of the Hand. Joining is a choice.",
        ClaimKind.Cfsgbi => "The Craniofacial Society of Great Britain and Ireland, for people who treat cleft lip and palate. Joining is a choice.",
        ClaimKind.Credential => "A certificate in cosmetic surgery from the Royal College of Surgeons. It is a choice, and reconstructive surgery does not need it.",
        ClaimKind.SubSpecialty => "The part of plastic surgery that they mainly work in.",
        _ => "How many operations they have done here. More is not always better: ask about the operation that you may have.",
    };
}
