using System.Globalization;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Patients;

namespace Reconstruct.Service.Synthetic;

/// <summary>A story as somebody types it into the referral form.</summary>
public static class FormAnswers
{
    public static ReferralDraftAnswers Of(Story story)
    {
        var patient = story.Patient;
        var answers = ReferralDraftAnswers.From(story.Condition.Answers);
        foreach (var (field, value) in Patient(patient))
            answers = answers.With(field, value);
        return FundingTyped.With(answers.With("details", story.Details).With("what-matters", story.Matters), story);
    }

    private static IEnumerable<(string Field, string? Value)> Patient(PatientDetails patient)
    {
        var born = patient.BirthDate!.Value;
        yield return ("patient-name.given", patient.GivenNames);
        yield return ("patient-name.family", patient.FamilyName);
        yield return ("birth-date.day", born.Day.ToString(CultureInfo.InvariantCulture));
        yield return ("birth-date.month", born.Month.ToString(CultureInfo.InvariantCulture));
        yield return ("birth-date.year", born.Year.ToString(CultureInfo.InvariantCulture));
        yield return ("nhs-number", patient.NhsNumber);
        yield return ("gender", patient.Gender switch { AdministrativeGender.Female => "female", AdministrativeGender.Male => "male", _ => null });
        yield return ("address", string.Join('\n', patient.AddressLines));
        yield return ("postcode", patient.Postcode);
        yield return ("phone", patient.Phone);
        yield return ("practice", patient.PracticeCode is { } code ? $"{DemoPlace.NameOf(code)} ({code})" : null);
    }
}
