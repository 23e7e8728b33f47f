using Reconstruct.Core.Referrals;

namespace Reconstruct.Core.Planning.Expansion;

/// <summary>A filling as it was entered; nothing is checked yet.</summary>
/// <param name="At">When; null when what was entered is no time, which is refused where it is read.</param>
/// <param name="Ml">What went in, in mL.</param>
/// <param name="Pain">Was there pain that did not settle?</param>
/// <param name="Pale">Did the skin stay pale?</param>
/// <param name="Who">Who did it.</param>
/// <param name="Note">What else there is to say; can be empty.</param>
public sealed record FillingDraft(DateTimeOffset? At, decimal? Ml, YesNo? Pain, YesNo? Pale, string? Who, string? Note)
{
    /// <summary>Most that goes in or comes out at one time, in mL.</summary>
    public const decimal MostMl = 3000;

    /// <summary>Longest name in characters.</summary>
    public const int MostName = 100;

    /// <summary>Longest note or reason in characters.</summary>
    public const int MostLetters = 500;

    /// <summary>The filling, or every reason why it is not complete. No time is refused only when <paramref name="atRefusals"/> says nothing of it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="atRefusals">Why the time could not be read.</param>
    public Result<FillingEvent> Make(string id, IReadOnlyList<Refusal> atRefusals)
    {
        List<Refusal> refusals = [.. atRefusals];
        if (At is null && atRefusals.Count == 0) refusals.Add(new(FillingRefusals.FutureCode, "Enter when it was done", "at"));
        if (Ml is not { } ml) refusals.Add(new(FillingRefusals.MlCode, "Enter how much went in, in mL", "ml"));
        else if (!IsVolume(ml) || Math.Abs(ml) > MostMl) refusals.Add(new(FillingRefusals.MlCode, $"How much went in must be {-MostMl:0} to {MostMl:0} mL with at most one decimal place", "ml"));
        if (Pain is null) refusals.Add(new(FillingRefusals.AnswerCode, "Select yes, no or not known for pain", "pain"));
        if (Pale is null) refusals.Add(new(FillingRefusals.AnswerCode, "Select yes, no or not known for pale skin", "pale"));
        if (string.IsNullOrWhiteSpace(Who)) refusals.Add(new(FillingRefusals.TextCode, "Enter who did it", "who"));
        else if (Who.Length > MostName) refusals.Add(new(FillingRefusals.TextCode, $"Who did it must be {MostName} characters or fewer", "who"));
        if (Note?.Length > MostLetters) refusals.Add(new(FillingRefusals.TextCode, $"Note must be {MostLetters} characters or fewer", "note"));
        return refusals.Count > 0 ? refusals : new FillingEvent(id, At!.Value, Ml!.Value, Pain!.Value, Pale!.Value);
    }

    /// <summary>True for a number of mL with at most one decimal place, as a syringe shows it.</summary>
    public static bool IsVolume(decimal ml) => decimal.Truncate(ml * 10) == ml * 10;
}
