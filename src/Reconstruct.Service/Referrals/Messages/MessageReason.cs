using Hl7.Fhir.Model;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>What the sender says is wrong and asks for, gathered from wherever the message has it, one paragraph a source.</summary>
public static class MessageReason
{
    private const int LongestTitle = 100;

    /// <summary>True when the message says anything of why it was sent, or brings a document that may.</summary>
    public static bool Any(MessageBundle message) =>
        Of(message, new()) is not null || MessageDocuments.Any(message);

    public static string? Of(MessageBundle message, Mapped mapped)
    {
        var request = message.Request!;
        List<string> paragraphs = [];
        Add(paragraphs, "Asked for", MessageText.Concept(request.Code, mapped));
        Add(paragraphs, "Reason", MessageText.Concepts(request.ReasonCode, mapped));
        Add(paragraphs, "Note", MessageText.Notes(request.Note, mapped));
        foreach (var condition in message.All<Condition>())
            Add(paragraphs, "Condition", MessageText.Join(". ", MessageText.Concept(condition.Code, mapped), MessageText.Notes(condition.Note, mapped)));
        foreach (var plan in message.All<CarePlan>())
            Plan(plan, paragraphs, mapped);
        foreach (var task in message.All<Hl7.Fhir.Model.Task>())
            Add(paragraphs, "Task", MessageText.Join(". ", MessageText.Concept(task.Code, mapped), mapped.Text(task.DescriptionElement)));
        foreach (var observation in message.All<Observation>())
            Add(paragraphs, "Observation", Finding(observation, mapped));
        foreach (var answers in message.All<QuestionnaireResponse>())
            Answers(answers.Item, paragraphs, mapped);
        return paragraphs.Count > 0 ? string.Join('\n', paragraphs) : null;
    }

    /// <summary>What it is about in a few words: the request itself, the reason, the condition or the assessment; else that it came by message.</summary>
    public static string Title(MessageBundle message)
    {
        Mapped unused = new();
        var request = message.Request!;
        var words = MessageText.Concept(request.Code, unused) ?? request.ReasonCode.Select(c => MessageText.Concept(c, unused)).FirstOrDefault(c => c is not null)
            ?? message.All<Condition>().Select(c => MessageText.Concept(c.Code, unused)).FirstOrDefault(c => c is not null)
            ?? message.All<CarePlan>().SelectMany(p => p.Activity).SelectMany(a => a.OutcomeCodeableConcept).SelectMany(c => c.Coding).Select(c => c.Display)
                .FirstOrDefault(d => d is { Length: > 0 }) ?? "Referral by message";
        var line = words.ReplaceLineEndings(" ");
        return line.Length <= LongestTitle ? line : line[..(LongestTitle - 1)].TrimEnd() + "…";
    }

    private static void Plan(CarePlan plan, List<string> paragraphs, Mapped mapped)
    {
        Add(paragraphs, "Care plan", MessageText.Join(". ", mapped.Text(plan.TitleElement), mapped.Text(plan.DescriptionElement), MessageText.Notes(plan.Note, mapped)));
        foreach (var activity in plan.Activity)
        {
            foreach (var outcome in activity.OutcomeCodeableConcept)
                Add(paragraphs, "Assessment", MessageText.Concept(outcome, mapped));
            Add(paragraphs, "Planned", MessageText.Join(". ", MessageText.Concept(activity.Detail?.Code, mapped), mapped.Text(activity.Detail?.DescriptionElement)));
            Add(paragraphs, "Progress", MessageText.Notes(activity.Progress, mapped));
        }
    }

    private static string? Finding(Observation observation, Mapped mapped)
    {
        string?[] parts = [.. observation.Component.Select(c => Pair(MessageText.Concept(c.Code, mapped), MessageText.Value(c.Value, mapped)))];
        var whole = Pair(MessageText.Concept(observation.Code, mapped), MessageText.Value(observation.Value, mapped));
        return MessageText.Join("; ", [whole, .. parts, MessageText.Notes(observation.Note, mapped)]);
    }

    private static void Answers(IEnumerable<QuestionnaireResponse.ItemComponent> items, List<string> paragraphs, Mapped mapped)
    {
        foreach (var item in items)
        {
            var answer = MessageText.Join(", ", [.. item.Answer.Select(a => MessageText.Value(a.Value, mapped))]);
            Add(paragraphs, "Answer", Pair(mapped.Text(item.TextElement) ?? mapped.Text(item.LinkIdElement), answer));
            Answers(item.Item, paragraphs, mapped);
            Answers(item.Answer.SelectMany(a => a.Item), paragraphs, mapped);
        }
    }

    private static string? Pair(string? name, string? value) => (name, value) switch
    {
        (null, _) => value,
        (_, null) => name,
        _ => $"{name}: {value}",
    };

    private static void Add(List<string> paragraphs, string label, string? words)
    {
        if (words is not null) paragraphs.Add($"{label}: {words}");
    }
}
