using Reconstruct.Core;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Patients.Reference;

/// <summary>
/// Choosing a practice on a form, without script: what was typed is looked for, and when that is not one code the practices found are offered.
/// Shown by <see cref="PracticePicker"/>; fields <c>practice</c> (typed) and <c>practice.choice</c> (one of those found).
/// </summary>
/// <param name="Typed">A code, or words of a name or postcode.</param>
/// <param name="Choice">The code chosen among those found.</param>
/// <param name="Found">What there is to choose from.</param>
public sealed record PracticePick(string? Typed, string? Choice, IReadOnlyList<Practice> Found)
{
    public const string Field = "practice";
    public const string ChoiceField = "practice.choice";

    /// <summary>A practice on record, ready to be changed.</summary>
    public static PracticePick Of(string? code) => new(code, null, []);

    /// <summary>Reads the two fields and looks up what was typed.</summary>
    public static async Task<PracticePick> Read(IFormCollection form, ServiceDb db, CancellationToken ct)
    {
        var (typed, choice) = (form.Text(Field), form.Text(ChoiceField));
        return new(typed, choice, typed is null || await db.Practice(typed.ToUpperInvariant(), ct) is not null ? [] : await PracticeQueries.Search(db, typed, ct));
    }

    /// <summary>The code; null when nothing was typed. A code that is the one on record stays, even when no file with it was loaded.</summary>
    public async Task<Result<string?>> Code(ServiceDb db, string? onRecord, CancellationToken ct)
    {
        if (Typed is null) return (string?)null;
        var code = Typed.ToUpperInvariant();
        if (code == onRecord || await db.Practice(code, ct) is not null) return code;
        if (Found.Any(p => p.Code == Choice)) return Choice;
        return Found.Count > 0
            ? new Refusal("practice-not-chosen", "Select the GP practice", ChoiceField)
            : new Refusal("practice-not-found", "Enter the code, name or postcode of a GP practice in England or Wales", Field);
    }
}
