namespace Reconstruct.Core.Planning.Plans;

/// <summary>An operation note as it was typed; nothing is checked yet.</summary>
/// <param name="DoneAt">When the operation began; null when what was typed is no time.</param>
/// <param name="Emergency">True for an emergency, false for a planned operation; null when nobody said.</param>
/// <param name="AsPlanned">True when it was done as planned; null when nobody said.</param>
/// <param name="Typed">Text by part.</param>
/// <param name="Why">Why an earlier note is corrected; null for the first.</param>
public sealed record NoteDraft(DateTimeOffset? DoneAt, bool? Emergency, bool? AsPlanned, IReadOnlyDictionary<string, string?> Typed, string? Why)
{
    /// <summary>
    /// The text by part without empty ones, or every reason why the note is not complete. Words of the plan stand as what was done only when somebody said that it was done as planned.
    /// </summary>
    /// <param name="start">What the note started from.</param>
    /// <param name="corrects">True when there is a note already.</param>
    /// <param name="atRefusals">Why the time could not be read.</param>
    /// <param name="notAgreed">That the patient had not agreed the plan when the operation began, in words; null when they had.</param>
    public Result<IReadOnlyDictionary<string, string>> Make(IReadOnlyDictionary<string, string> start, bool corrects, IReadOnlyList<Refusal> atRefusals, string? notAgreed = null)
    {
        List<Refusal> refusals = [.. atRefusals];
        if (DoneAt is null && atRefusals.Count == 0) refusals.Add(new("note-time", "Enter when the operation began", "at"));
        if (Emergency is null) refusals.Add(new("note-urgency", "Select whether it was planned or an emergency", "urgency"));
        if (AsPlanned is null) refusals.Add(new("note-as-planned", "Select whether it was done as planned", "asPlanned"));
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (var field in NoteFields.All)
        {
            var text = Typed.GetValueOrDefault(field.Id)?.ReplaceLineEndings("\n").Trim();
            if (string.IsNullOrEmpty(text))
            {
                if (field.Needed) refusals.Add(new("note-missing", $"Enter: {field.Label.ToLowerInvariant()}", field.Id));
                continue;
            }
            if (text.Length > NoteField.MostLetters) refusals.Add(new("note-long", $"{field.Label} must be {NoteField.MostLetters} characters or fewer", field.Id));
            texts[field.Id] = text;
        }
        if (notAgreed is null) texts.Remove(NoteFields.WithoutAgreement);
        else if (!texts.ContainsKey(NoteFields.WithoutAgreement)) refusals.Add(new("note-not-agreed", $"{notAgreed}. Check the day and time, or enter why it was done all the same", NoteFields.WithoutAgreement));
        if (AsPlanned is false && texts.TryGetValue(NoteFields.Procedure, out var done) && done == start.GetValueOrDefault(NoteFields.Procedure))
            refusals.Add(new("note-still-planned", "These are the words of the plan. Enter what was done instead", NoteFields.Procedure));
        if (corrects && string.IsNullOrWhiteSpace(Why)) refusals.Add(new("note-why", "Enter why the note is corrected", "why"));
        else if (Why?.Length > PlanField.MostLetters) refusals.Add(new("note-long", $"The reason must be {PlanField.MostLetters} characters or fewer", "why"));
        return refusals.Count > 0 ? refusals : texts;
    }
}
