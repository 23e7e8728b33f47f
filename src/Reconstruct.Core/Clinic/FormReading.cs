namespace Reconstruct.Core.Clinic;

/// <summary>Answers as they were typed, read: what can be kept, what is no longer asked, and every fault at once.</summary>
/// <param name="Answers">The answers to what is asked that could be read.</param>
/// <param name="Dropped">Questions whose answers are not kept, since they are no longer asked.</param>
/// <param name="Refusals">Every fault among what is asked, in the order of the form; each with the link id of its question as the field.</param>
public sealed record FormReading(IReadOnlyDictionary<string, FormAnswer> Answers, IReadOnlyList<FormItem> Dropped, IReadOnlyList<Refusal> Refusals)
{
    /// <summary>Code of a question that needs an answer.</summary>
    public const string MissingCode = "answer-missing";

    /// <summary>Reads what was typed for each question.</summary>
    /// <param name="form">The form.</param>
    /// <param name="typed">What was typed, by question.</param>
    /// <param name="now">The present: some answers cannot lie after it.</param>
    /// <param name="complete">True refuses a required question without an answer; a draft can wait.</param>
    /// <param name="born">Day of birth, by the record; null while it is not known, which refuses nothing.</param>
    public static FormReading Read(AssessmentForm form, Func<FormItem, FormTyped> typed, DateTimeOffset now, bool complete, DateOnly? born = null)
    {
        Dictionary<string, FormAnswer> answers = new(StringComparer.Ordinal);
        Dictionary<string, Refusal> faults = new(StringComparer.Ordinal);
        foreach (var item in form.All.Where(i => i.IsAsked).Select(i => i with { Text = form.NameOf(i) }))
        {
            var read = FormAnswerReader.Read(item, typed(item), now);
            if (read.Fault is { } fault) faults.Add(item.LinkId, fault);
            else if (read.Answer is { } answer) answers.Add(item.LinkId, answer);
        }

        foreach (var (fault, unkept) in FormBounds.Faults(form, FormState.Of(form, answers), born).ToList())
        {
            faults.Add(fault.Field!, fault);
            foreach (var linkId in unkept) answers.Remove(linkId);
        }
        var state = FormState.Of(form, answers);
        return new(state.Kept, state.Dropped, [.. form.All.Where(i => i.IsAsked && state.Enabled.Contains(i.LinkId)).Select(Fault).OfType<Refusal>()]);

        Refusal? Fault(FormItem item) => faults.GetValueOrDefault(item.LinkId)
            ?? (complete && item.Required && !state.Kept.ContainsKey(item.LinkId) ? new(MissingCode, $"Answer “{form.NameOf(item)}”", item.LinkId) : null);
    }
}
