namespace Reconstruct.Core.Clinic;

/// <summary>The steps of cleft care, dated from the day of birth.</summary>
/// <remarks>
/// Windows as published: lip 3 to 12 months (BAPRAS: surgery usually between 3 and 12 months); palate 6 to 12 months (NHS); bone graft 8 to 11 years (Belfast Trust; a London pathway
/// says 9 to 11); first clinic 4 to 6 weeks (Belfast Trust); end of the pathway at 20 (the London pathway). Consent is the young person's own from 16: Family Law Reform Act 1969, section 8.
/// </remarks>
public static class CleftMilestones
{
    /// <summary>Code of consent asked again at 16.</summary>
    public const string ConsentCode = "consent-at-16";

    /// <summary>Age in years at which the pathway ends.</summary>
    public const int EndsAtYears = 20;

    private const string ReviewCode = "adult-review";
    private const string ClinicCode = "clinic";

    /// <summary>The day from which it is on lists of work: the last birthday before, so that there is a year to do it in.</summary>
    private const int ConsentFromYears = 15;

    private static readonly Source Bapras = new("BAPRAS, Cleft lip and palate: surgery usually between 3 and 12 months");
    private static readonly Source Nhs = new("NHS, Cleft lip and palate: palate at 6 to 12 months");
    private static readonly Source Belfast = new("Belfast Health and Social Care Trust, cleft pathway: bone graft at 8 to 11 years. A London pathway: 9 to 11 years");
    private static readonly Source BelfastClinic = new("Belfast Health and Social Care Trust, cleft pathway: consultant clinic at 4 to 6 weeks");
    private static readonly Source London = new("A London-linked cleft pathway: discharge at 20");
    private static readonly Source Law = new("Family Law Reform Act 1969, section 8: from 16 the young person consents");

    /// <summary>The steps for what is cleft, the earliest first. A part that is not cleft has none; with no notation, only the first clinic, consent and the end of the pathway, which every cleft has.</summary>
    /// <param name="cleft">What is cleft; null while it is not known.</param>
    /// <param name="born">Day of birth.</param>
    public static IReadOnlyList<CleftMilestone> Of(Lahshal? cleft, DateOnly born)
    {
        List<CleftMilestone> steps = [new(ClinicCode, "First cleft clinic: see whether the child was seen", born.AddDays(28), born.AddDays(42), BelfastClinic)];
        if (cleft?.Lip == true) steps.Add(new("lip-repair", "Lip repair: see whether it was done", born.AddMonths(3), born.AddMonths(12), Bapras));
        if (cleft?.Palate == true) steps.Add(new("palate-repair", "Palate repair: see whether it was done", born.AddMonths(6), born.AddMonths(12), Nhs));
        if (cleft?.Alveolus == true) steps.Add(new("bone-graft", "Bone graft of the alveolus: see whether it is needed and was done", born.AddYears(8), born.AddYears(11), Belfast));
        steps.Add(new(ConsentCode, "Ask for consent again: from 16 it is the young person's own", born.AddYears(ConsentFromYears), born.AddYears(16), Law));
        steps.Add(new(ReviewCode, "Look back with the patient before the pathway ends at 20", born.AddYears(19), born.AddYears(EndsAtYears), London));
        return steps;
    }

    /// <summary>True for the steps that nobody past the end of the pathway is asked for.</summary>
    public static bool EndsWithThePathway(string code) => code is ClinicCode or ConsentCode or ReviewCode;

    /// <summary>The last day on which a step is begun; null for no end. The first clinic: the day by which the first repairs are done as well, since who is first assessed later is past it.</summary>
    public static DateOnly? BeginsBy(string code, DateOnly born) => code is ClinicCode ? born.AddMonths(12) : null;
}
