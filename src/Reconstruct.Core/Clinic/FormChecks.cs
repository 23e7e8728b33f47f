namespace Reconstruct.Core.Clinic;

/// <summary>Looks an assessment form through for mistakes, each named with its path.</summary>
internal static class FormChecks
{
    /// <param name="items">Items of one level.</param>
    /// <param name="path">The place that they stand under; empty for the form.</param>
    /// <param name="earlier">Every item before these.</param>
    /// <param name="above">Link ids of the groups that these stand in.</param>
    /// <param name="faults">Where faults go.</param>
    /// <param name="levels">How many levels may still follow.</param>
    public static void Items(IReadOnlyList<FormItem> items, string path, Dictionary<string, FormItem> earlier, IReadOnlyList<string> above, List<Refusal> faults, int levels)
    {
        if (levels == 0)
        {
            if (items.Count > 0) faults.Add(FormFault.At(path, "Items are nested too deep"));
            return;
        }
        for (var i = 0; i < items.Count; i++)
        {
            var at = path.Length == 0 ? $"item[{i}]" : $"{path}.item[{i}]";
            Item(items[i], at, earlier, above, faults);
            earlier.TryAdd(items[i].LinkId, items[i]);
            Items(items[i].Items, at, earlier, [.. above, items[i].LinkId], faults, levels - 1);
        }
    }

    private static void Item(FormItem item, string at, Dictionary<string, FormItem> earlier, IReadOnlyList<string> above, List<Refusal> faults)
    {
        if (!IsId(item.LinkId)) faults.Add(FormFault.At(at + ".linkId", "A link id has 1 to 64 letters, digits, full stops and hyphens"));
        else if (earlier.ContainsKey(item.LinkId)) faults.Add(FormFault.At(at + ".linkId", $"{item.LinkId} is there twice"));
        if (item.Calculated is not null && item.LinkId.Length > FormItem.MostOfValueId)
            faults.Add(FormFault.At(at + ".linkId", $"A value that is worked out has a link id of at most {FormItem.MostOfValueId} characters: with the id of its assessment other systems read it under one of 64"));
        if (item.Text.Length == 0) faults.Add(FormFault.At(at + ".text", "Say what is asked"));
        if (item.Kind is not FormItemKind.Group && item.Items.Count > 0) faults.Add(FormFault.At(at + ".item", "Only a group holds other items"));
        if (item.Kind is FormItemKind.Group && item.Items.Count == 0) faults.Add(FormFault.At(at + ".item", "A group holds at least one item"));
        if (item is { Kind: FormItemKind.Choice or FormItemKind.OpenChoice, Calculated: null, Options.Count: 0 }) faults.Add(FormFault.At(at + ".answerOption", "A choice needs options"));
        if (item.Options.GroupBy(o => o.Code, StringComparer.Ordinal).Any(g => g.Count() > 1)) faults.Add(FormFault.At(at + ".answerOption", "An option is there twice"));
        if (item.Repeats && item.Kind is not FormItemKind.Choice) faults.Add(FormFault.At(at + ".repeats", "Only a choice repeats"));
        if (item.Min > item.Max) faults.Add(FormFault.At(at, "The least is greater than the greatest"));
        if (item.Kind is FormItemKind.Measure && item.Unit is null) faults.Add(FormFault.At(at, "A quantity has one unit"));
        if (item.Initial is { } initial && !StartsWell(item, initial)) faults.Add(FormFault.At(at + ".initial", "The value that it starts with is no answer to it"));
        if (item.Calculated is { } calculation && calculation.Inputs.Count == 0) faults.Add(FormFault.At(at, "A calculation reads at least one question: linkId = '…'"));
        foreach (var input in item.Calculated?.Inputs.Where(i => !earlier.TryGetValue(i, out var question) || !question.IsAsked) ?? [])
            faults.Add(FormFault.At(at, $"The calculation reads {input}, which is no question before it"));
        if (item.Calculated?.Rule is { } rule)
        {
            faults.AddRange(ValueRules.Needs(rule).Where(n => earlier.TryGetValue(n.LinkId, out var question) && question.Kind != n.Kind)
                .Select(n => FormFault.At(at, $"The rule {rule} needs a question {n.LinkId} of the kind {n.Kind}")));
        }
        faults.AddRange(FormBoundChecks.Faults(item, at, earlier));
        for (var i = 0; i < item.When.Count; i++) Condition(item.When[i], $"{at}.enableWhen[{i}]", earlier, above, faults);
    }

    private static void Condition(FormCondition condition, string at, Dictionary<string, FormItem> earlier, IReadOnlyList<string> above, List<Refusal> faults)
    {
        if (above.Contains(condition.Question, StringComparer.Ordinal) || !earlier.TryGetValue(condition.Question, out var question))
        {
            faults.Add(FormFault.At(at, $"{condition.Question} is no question before this one"));
            return;
        }
        if (!question.IsAsked) faults.Add(FormFault.At(at, $"{condition.Question} is not answered by a person"));
        if (condition.Operator is FormOperator.NotEqual && question.Repeats) faults.Add(FormFault.At(at, "Of several choices it cannot be said that they differ"));
        var fits = condition.Operator is FormOperator.Exists ? condition.Expected is FormAnswer.YesNo : Takes(question, condition.Operator, condition.Expected);
        if (!fits) faults.Add(FormFault.At(at, $"{condition.Question} cannot be compared with this"));
        if (condition.Unit is { } unit && !string.Equals(unit, question.Unit?.Code, StringComparison.Ordinal)) faults.Add(FormFault.At(at, $"{condition.Question} is not answered in {unit}"));
    }

    private static bool StartsWell(FormItem item, FormAnswer initial) => item.IsAsked && initial switch
    {
        FormAnswer.Chosen { Codes: [_, _, ..] codes } => item.Repeats && !item.Options.Any(o => o.Alone && codes.Contains(o.Code, StringComparer.Ordinal)) && codes.All(c => Takes(item, FormOperator.Equal, new FormAnswer.Chosen([c]))),
        FormAnswer.Number { Value: var number } => Takes(item, FormOperator.Equal, initial) && !(number < item.Min || number > item.Max) && (item.Kind is not FormItemKind.Whole || number == decimal.Truncate(number)),
        FormAnswer.Text { Words: var words } => Takes(item, FormOperator.Equal, initial) && words.Length <= (item.MaxLength ?? FormItem.MostCharacters),
        _ => Takes(item, FormOperator.Equal, initial),
    };

    private static bool Takes(FormItem question, FormOperator how, FormAnswer expected)
    {
        var ordered = how is FormOperator.Greater or FormOperator.Less or FormOperator.AtLeast or FormOperator.AtMost;
        return (question.Kind, expected) switch
        {
            (FormItemKind.YesNo, FormAnswer.YesNo) => !ordered,
            (FormItemKind.Choice or FormItemKind.OpenChoice, FormAnswer.Chosen { Codes: [var code] }) => !ordered && question.Options.Any(o => string.Equals(o.Code, code, StringComparison.Ordinal)),
            (FormItemKind.Date, FormAnswer.Date) or (FormItemKind.Moment, FormAnswer.Moment) or (FormItemKind.Whole or FormItemKind.Number or FormItemKind.Measure, FormAnswer.Number) => true,
            (FormItemKind.Line or FormItemKind.Lines, FormAnswer.Text) => !ordered,
            _ => false,
        };
    }

    private static bool IsId(string linkId) => linkId.Length is > 0 and <= 64 && linkId.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-');
}
