using System.Globalization;
using Hl7.Fhir.Model;
using Reconstruct.Core.Clinic;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>Answers as the items of a FHIR QuestionnaireResponse, and back. "Not known" is an answer without a value and with the reason; a question without an answer was not asked.</summary>
public static class ResponseFhir
{
    /// <summary>All that was answered, as it is kept, with each value that was worked out and how.</summary>
    /// <param name="born">The day of birth that the values were worked out with; null when it was not known.</param>
    public static QuestionnaireResponse Of(AssessmentForm form, FormState state, IReadOnlyDictionary<string, FormAnswer> values, DateOnly? born = null) => new()
    {
        Item = [.. Items(form.Items, item => item.Calculated is null ? Answers(item, state.Kept.GetValueOrDefault(item.LinkId)) : WorkedOut(form, item, values.GetValueOrDefault(item.LinkId), born))],
    };

    /// <summary>The known answers alone, as calculations read them.</summary>
    /// <param name="which">The questions whose answers are wanted; all when null.</param>
    public static QuestionnaireResponse Known(AssessmentForm form, FormState state, Func<FormItem, bool>? which = null) => new()
    {
        Status = QuestionnaireResponse.QuestionnaireResponseStatus.InProgress,
        Item = [.. Items(form.Items, item => which?.Invoke(item) != false && state.Kept.GetValueOrDefault(item.LinkId) is { IsKnown: true } answer ? Answers(item, answer) : [])],
    };

    /// <summary>The answers of a response to the questions that the form has; what it no longer asks, or asks in another way, is left out.</summary>
    public static IReadOnlyDictionary<string, FormAnswer> Read(AssessmentForm form, QuestionnaireResponse response)
    {
        Dictionary<string, FormAnswer> answers = new(StringComparer.Ordinal);
        foreach (var given in Flat(response.Item))
        {
            if (form.Find(given.LinkId ?? "") is { IsAsked: true } item && ReadAnswer(item, given.Answer) is { } answer) answers.TryAdd(item.LinkId, answer);
        }
        return answers;
    }

    /// <summary>Every item of a response, groups before what stands under them.</summary>
    public static IEnumerable<QuestionnaireResponse.ItemComponent> Flat(IEnumerable<QuestionnaireResponse.ItemComponent> items) => items.SelectMany(i => Flat(i.Item).Prepend(i));

    /// <summary>True for "asked, and not known".</summary>
    public static bool IsNotKnown(DataType? value) => value?.Extension.Exists(e => e.Url == FormExtensions.Absent) == true;

    private static IEnumerable<QuestionnaireResponse.ItemComponent> Items(IReadOnlyList<FormItem> items, Func<FormItem, List<QuestionnaireResponse.AnswerComponent>> answers)
    {
        foreach (var item in items)
        {
            QuestionnaireResponse.ItemComponent made = new() { LinkId = item.LinkId, Text = item.Text };
            if (item.Kind is FormItemKind.Group) made.Item = [.. Items(item.Items, answers)];
            else made.Answer = answers(item);
            if (made.Item.Count > 0 || made.Answer.Count > 0) yield return made;
        }
    }

    private static List<QuestionnaireResponse.AnswerComponent> Answers(FormItem item, FormAnswer? answer) => answer switch
    {
        null => [],
        FormAnswer.Chosen { Other: null } many => many.Codes.Select(c => new QuestionnaireResponse.AnswerComponent { Value = CodingOf(item, c) }).ToList(),
        _ => [new() { Value = Value(item, answer) }],
    };

    private static DataType Value(FormItem item, FormAnswer answer) => answer switch
    {
        FormAnswer.YesNo { Yes: var yes } => new FhirBoolean(yes),
        FormAnswer.Date { Day: var day } => new Date(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        FormAnswer.Moment { At: var at } => new FhirDateTime(at),
        FormAnswer.Number { Value: var number } when item.Kind is FormItemKind.Whole => new Integer((int)number),
        FormAnswer.Number { Value: var number } when item.Unit is { } unit => new Quantity(number, unit.Code, FormExtensions.Ucum) { Unit = unit.Text },
        FormAnswer.Number { Value: var number } => new FhirDecimal(number),
        FormAnswer.Text { Words: var words } => new FhirString(words),
        FormAnswer.Chosen { Other: { } words } => new FhirString(words),
        _ => Absent(item),
    };

    private static DataType Absent(FormItem item)
    {
        DataType value = item.Kind is FormItemKind.YesNo ? new FhirBoolean() : new Coding();
        value.Extension.Add(new(FormExtensions.Absent, new Code(FormExtensions.AskedUnknown)));
        return value;
    }

    private static Coding CodingOf(FormItem item, string code)
    {
        if (item.Options.FirstOrDefault(o => o.Code == code) is not { } option) return new(null, code);
        Coding coding = new(option.System, code, option.Text);
        if (option.Weight is { } weight) coding.Extension.Add(new(FormExtensions.Weight, new FhirDecimal(weight)));
        return coding;
    }

    private static List<QuestionnaireResponse.AnswerComponent> WorkedOut(AssessmentForm form, FormItem item, FormAnswer? value, DateOnly? born)
    {
        if (value is null) return [];
        QuestionnaireResponse.AnswerComponent answer = new() { Value = Value(item, value) };
        Extension how = new() { Url = FormExtensions.WorkedOut };
        how.Extension.Add(new("expression", new FhirString(item.Calculated!.Expression)));
        if (item.Calculated.Rule is not null)
        {
            how.Extension.Add(new("rule", new FhirString(item.Calculated.Expression)));
            how.Extension.Add(new("born", born is { } day ? new Date(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : new FhirString("not known")));
        }
        how.Extension.Add(new("version", new FhirString(form.Version)));
        how.Extension.Add(new("source", new FhirString(item.Calculated.Source)));
        how.Extension.AddRange(item.Calculated.Inputs.Select(i => new Extension("input", new FhirString(i))));
        answer.Extension.Add(how);
        return [answer];
    }

    private static FormAnswer? ReadAnswer(FormItem item, IReadOnlyList<QuestionnaireResponse.AnswerComponent> given)
    {
        if (given.Count == 0) return null;
        if (IsNotKnown(given[0].Value)) return item.OffersNotKnown ? new FormAnswer.NotKnown() : null;
        return (item.Kind, given[0].Value) switch
        {
            (FormItemKind.YesNo, FhirBoolean { Value: { } yes }) => new FormAnswer.YesNo(yes),
            (FormItemKind.Choice or FormItemKind.OpenChoice, Coding) => ReadChoice(item, given),
            (FormItemKind.OpenChoice, FhirString { Value: { Length: > 0 } words }) => new FormAnswer.Chosen([], words),
            (FormItemKind.Date, Date { Value: { } day }) => DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? new FormAnswer.Date(read) : null,
            (FormItemKind.Moment, FhirDateTime at) => new FormAnswer.Moment(at.ToDateTimeOffset(TimeSpan.Zero)),
            (FormItemKind.Whole, Integer { Value: { } whole }) => new FormAnswer.Number(whole),
            (FormItemKind.Number, FhirDecimal { Value: { } number }) => new FormAnswer.Number(number),
            (FormItemKind.Measure, Quantity { Value: { } number } quantity) when quantity.Code == item.Unit!.Code => new FormAnswer.Number(number),
            (FormItemKind.Line or FormItemKind.Lines, FhirString { Value: { Length: > 0 } words }) => new FormAnswer.Text(words),
            _ => null,
        };
    }

    private static FormAnswer? ReadChoice(FormItem item, IReadOnlyList<QuestionnaireResponse.AnswerComponent> given)
    {
        var codes = given.Select(g => (g.Value as Coding)?.Code).OfType<string>().Where(c => item.Options.Any(o => o.Code == c)).ToList();
        return codes.Count == 0 ? null : new FormAnswer.Chosen(item.Repeats ? codes : codes[..1]);
    }
}
