using Reconstruct.Core;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning;

/// <summary>A drawing or a burn chart that was entered in error: of another patient, or on another's photograph. It stays in the record, is shown struck, and is offered nowhere. Hazard: HAZ-122.</summary>
public static class SetAside
{
    public const int MostLetters = 500;
    public const string ReasonField = "reason";

    /// <summary>What stands across its picture.</summary>
    public const string Stamp = "ENTERED IN ERROR";

    public static Result<string> Reason(string? typed) => typed switch
    {
        null => new Refusal("error-reason-missing", "Enter why it was entered in error", ReasonField),
        { Length: > MostLetters } => new Refusal("error-reason-long", $"Reason must be {MostLetters} characters or fewer", ReasonField),
        _ => typed,
    };

    /// <summary>The reason in words; null when it was not set aside.</summary>
    public static string? Words(DateTimeOffset? at, string? by, string? reason) => at is null ? null : $"Entered in error, said {by} on {Shell.Words.Time(at)}: {reason}";
}
