using Reconstruct.Core;
using Reconstruct.NhsUi;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Patients.Details;

/// <summary>The fields of <see cref="CommunicationNeeds"/> as they were filled in; shown by <see cref="NeedsFields"/>.</summary>
public sealed record NeedsForm(string? ContactBy, string? Language, string? Interpreter, IReadOnlyList<string> Accessible, string? OtherNeeds)
{
    public static NeedsForm From(Patient patient) => new(
        patient.ContactBy.ToString(), patient.Language, patient.NeedsInterpreter switch { true => "yes", false => "no", null => "unknown" },
        [.. patient.AccessibleInformation.Where(PatientWords.AccessibleNeeds.Contains)],
        string.Join("\n", patient.AccessibleInformation.Where(need => !PatientWords.AccessibleNeeds.Contains(need))) is { Length: > 0 } other ? other : null);

    public static NeedsForm Read(IFormCollection form) => new(
        form.Text("contactBy"), form.Text("language"), form.Text("interpreter"), [.. form["accessible"].OfType<string>()], form.Text("otherNeeds"));

    /// <param name="phone">The phone number that the record has, or is to have.</param>
    /// <param name="email">The email address that the record has, or is to have.</param>
    public Result<CommunicationNeeds> Parse(string? phone, string? email) => CommunicationNeeds.Make(
        ContactBy.As<ContactBy>() ?? Patients.ContactBy.Unknown, Language, Interpreter switch { "yes" => true, "no" => false, _ => null },
        [.. PatientWords.AccessibleNeeds.Where(Accessible.Contains), .. Others], phone, email);

    /// <summary>Languages to choose from, and the one on record when it is another.</summary>
    public IReadOnlyList<Option> Languages => Language is null || PatientWords.Languages.Any(l => l.Value == Language)
        ? PatientWords.Languages
        : [.. PatientWords.Languages, new(Language, Language)];

    private IEnumerable<string> Others => (OtherNeeds ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
