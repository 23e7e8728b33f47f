using Reconstruct.Core.People;
using Reconstruct.NhsUi;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Patients;

/// <summary>What this stage calls things on its pages.</summary>
public static class PatientWords
{
    public static readonly IReadOnlyList<Option> Genders = Choices<AdministrativeGender>(Of);

    public static readonly IReadOnlyList<Option> Contacts = Choices<ContactBy>(Of);

    /// <summary>Languages that hospitals are asked for most, by BCP 47 code; a record may hold another.</summary>
    public static readonly IReadOnlyList<Option> Languages =
    [
        new("en", "English"), new("ar", "Arabic"), new("bn", "Bengali"), new("bfi", "British Sign Language"), new("zh", "Chinese"), new("fa", "Farsi"),
        new("fr", "French"), new("gu", "Gujarati"), new("hi", "Hindi"), new("it", "Italian"), new("ku", "Kurdish"), new("pl", "Polish"), new("pt", "Portuguese"),
        new("pa", "Punjabi"), new("ro", "Romanian"), new("so", "Somali"), new("es", "Spanish"), new("ta", "Tamil"), new("ti", "Tigrinya"), new("tr", "Turkish"),
        new("uk", "Ukrainian"), new("ur", "Urdu"), new("vi", "Vietnamese"), new("cy", "Welsh"),
    ];

    /// <summary>What the Accessible Information Standard has services ask for, as it is kept in the record.</summary>
    public static readonly IReadOnlyList<string> AccessibleNeeds =
        ["Large print", "Easy read", "Braille", "Audio", "British Sign Language interpreter", "Lip speaker", "Hearing loop", "Text relay", "Longer appointment"];

    public static string Of(AdministrativeGender gender) => gender == AdministrativeGender.Unknown ? "Not known" : gender.ToString();

    public static string Of(ContactBy by) => by switch
    {
        ContactBy.Unknown => "Not asked",
        ContactBy.TextMessage => "Text message",
        _ => by.ToString(),
    };

    public static string Of(NhsNumberStatus status) => status switch
    {
        NhsNumberStatus.PresentAndVerified => "Verified",
        NhsNumberStatus.PresentButNotTraced => "Not traced yet",
        NhsNumberStatus.TraceRequired => "Trace needed",
        NhsNumberStatus.TraceAttempted => "Trace attempted",
        NhsNumberStatus.TraceNeedsToBeResolved => "Trace needs to be resolved",
        NhsNumberStatus.TraceInProgress => "Trace in progress",
        _ => "No number",
    };

    public static string Language(string? code) => code is null ? "Not asked" : Languages.FirstOrDefault(l => l.Value == code)?.Text ?? code;

    public static string YesNo(bool? answer) => answer switch { true => "Yes", false => "No", null => "Not asked" };

    /// <summary>Roles as they are kept in the log: names with spaces between them.</summary>
    public static string Roles(string names) => string.Join(", ", names.Split(' ').Select(n => n switch
    {
        "client" => "another system",
        "none" => "no role",
        _ => n.As<Role>() is { } role ? Words.Of(role) : n,
    }));

    private static IReadOnlyList<Option> Choices<T>(Func<T, string> words) where T : struct, Enum =>
        [.. Enum.GetValues<T>().Where(v => !v.Equals(default(T))).Select(v => new Option(v.ToString(), words(v))), Option.Divider(), new(default(T).ToString(), words(default))];
}
