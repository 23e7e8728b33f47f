using Reconstruct.Service.Patients;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways.Letters;

/// <summary>The patient as a letter writes them.</summary>
public static class PatientLines
{
    public static string Name(Patient patient) => Joined(patient.Prefix, patient.GivenNames, patient.FamilyName) ?? "The patient";

    public static string Salutation(Patient patient) => patient.Prefix is not null && patient.FamilyName is not null
        ? $"Dear {patient.Prefix} {patient.FamilyName}"
        : $"Dear {Joined(patient.GivenNames, patient.FamilyName) ?? "patient"}";

    public static IReadOnlyList<string> Address(Patient patient) =>
        [.. patient.AddressLines.Append(patient.Postcode).OfType<string>().Where(l => l.Length > 0)];

    /// <summary>Who the letter is about. A number that failed its check is never printed.</summary>
    public static IReadOnlyList<string> About(Patient patient, string reference)
    {
        List<string> lines = [$"Patient: {Name(patient)}", $"Date of birth: {Words.Date(patient.BirthDate)}"];
        if (patient.NhsNumberShown is { } number) lines.Add($"NHS number: {number}");
        lines.Add($"Our reference: {reference}");
        return lines;
    }

    public static bool WantsLargePrint(Patient patient) =>
        patient.AccessibleInformation.Any(need => need.Contains("large", StringComparison.OrdinalIgnoreCase));

    private static string? Joined(params string?[] parts) =>
        string.Join(' ', parts.Where(p => !string.IsNullOrWhiteSpace(p))) is { Length: > 0 } name ? name : null;
}
