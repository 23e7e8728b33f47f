using Reconstruct.Core;
using Reconstruct.Core.Identifiers;

namespace Reconstruct.Service.Patients.Details;

/// <summary>What a patient's record is to say after an edit. One that exists has passed every check.</summary>
public sealed record PatientEdit
{
    private PatientEdit(PatientDetails details, string? nhsNumber, CommunicationNeeds needs) => (Details, NhsNumber, Needs) = (details, nhsNumber, needs);

    /// <summary>Everything but the number and the needs.</summary>
    public PatientDetails Details { get; }

    /// <summary>A number that passed its check; null for none.</summary>
    public string? NhsNumber { get; }

    public CommunicationNeeds Needs { get; }

    /// <summary>Checks what was typed; every fault at once, in the order of the form. <paramref name="today"/> is today in London.</summary>
    /// <param name="typed">As typed; its practice is checked already.</param>
    /// <param name="birthTyped">True when something was typed as a date of birth, so that a date that is none is told from no date.</param>
    public static Result<PatientEdit> Make(PatientDetails typed, bool birthTyped, Result<CommunicationNeeds> needs, DateOnly today)
    {
        var refusals = new List<Refusal>();
        var number = typed.NhsNumber is null ? null : NhsNumberOf(typed.NhsNumber, refusals);
        if (typed.FamilyName is null) refusals.Add(new("family-name-missing", "Enter the family name", "familyName"));
        if (birthTyped && typed.BirthDate is null) refusals.Add(new("birth-date-not-real", "Enter a real date of birth", "birthDate"));
        if (typed.BirthDate > today) refusals.Add(new("birth-date-in-future", "Date of birth must be today or in the past", "birthDate"));
        if (typed.BirthDate < today.AddYears(-150)) refusals.Add(new("birth-date-too-early", "Check the year of birth", "birthDate"));
        var postcode = typed.Postcode is null ? null : PostcodeOf(typed.Postcode, refusals);
        if (typed.Phone is { } phone && (phone.Count(char.IsAsciiDigit) < 7 || phone.Any(c => !char.IsAsciiDigit(c) && !"+() -".Contains(c))))
            refusals.Add(new("phone-format", "Enter a phone number, like 0121 496 0000", "phone"));
        if (typed.Email is { } email && (email.IndexOf('@') < 1 || email.IndexOf('@') == email.Length - 1 || email.Any(char.IsWhiteSpace)))
            refusals.Add(new("email-format", "Enter an email address, like name@example.com", "email"));
        refusals.AddRange(needs.Refusals);
        return refusals.Count > 0 ? refusals : new PatientEdit(typed with { Postcode = postcode }, number, needs.Value);
    }

    private static string? NhsNumberOf(string typed, List<Refusal> refusals)
    {
        var number = Core.Identifiers.NhsNumber.Parse(typed);
        refusals.AddRange(number.Refusals);
        return number.Ok ? number.Value.Value : null;
    }

    private static string? PostcodeOf(string typed, List<Refusal> refusals)
    {
        var postcode = Postcode.Parse(typed);
        refusals.AddRange(postcode.Refusals);
        return postcode.Ok ? postcode.Value.Value : null;
    }
}
