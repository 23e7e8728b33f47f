using System.Text.RegularExpressions;
using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;
using Reconstruct.Core;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Shell;
using ItemType = Hl7.Fhir.Model.Questionnaire.QuestionnaireItemType;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>Reads a FHIR Questionnaire as an assessment form. Every fault is named with its path; what this service cannot show is a fault and is never left out in silence: <see cref="FormElements"/>.</summary>
public static partial class FormReader
{
    private const string Code = "form-fault";
    private const string NoSource = "No source is given";

    /// <summary>Reads a file strictly.</summary>
    /// <param name="ofTrust">True for a form that a trust brings in itself: it says under which licence.</param>
    public static Result<LoadedForm> Read(byte[] bytes, bool ofTrust = false)
    {
        var parsed = FhirParse.Read(bytes, FhirFormat.Json);
        if (parsed.Faults.Count > 0) return parsed.Faults.Select(f => Fault(f.Expression ?? "", f.Diagnostics)).ToList();
        return parsed.Resource is Questionnaire questions ? Read(questions, ofTrust) : Fault("resourceType", "This is no Questionnaire");
    }

    public static Result<LoadedForm> Read(Questionnaire questions, bool ofTrust = false)
    {
        List<Refusal> faults = [.. FormElements.Faults(questions)];
        var use = FormUse.Read(questions, faults);
        var items = questions.Item.Select((item, i) => Item(item, $"item[{i}]", use.ForPatients, faults)).ToList();
        List<TaskRule> rules = [];
        foreach (var word in questions.GetExtensions(FormExtensions.TaskRule).Select(e => e.Value?.ToString() ?? ""))
        {
            if (Pascal(word).As<TaskRule>() is { } rule) rules.Add(rule);
            else faults.Add(Fault("extension", $"There is no task rule {word}"));
        }
        List<SubSpecialty> serves = [];
        foreach (var word in questions.GetExtensions(FormExtensions.For).Select(e => e.Value?.ToString()))
        {
            if (word.As<SubSpecialty>() is { } part) serves.Add(part);
            else faults.Add(Fault("extension", $"There is no part of the service {word}"));
        }
        var form = AssessmentForm.Make(questions.Id ?? "", questions.Version ?? "", questions.Title ?? "", items, rules);
        if (!form.Ok) faults.AddRange(form.Refusals);
        faults.AddRange(use.Faults(questions, rules));
        if (ofTrust) faults.AddRange(use.LicenceFaults(questions));
        else faults.AddRange(items.SelectMany(Flat).Where(i => i.Calculated is { Source: NoSource }).Select(i => Fault(i.LinkId, "Say where the calculation was read")));
        foreach (var item in items.SelectMany(Flat).Where(i => i.Calculated is { Rule: null } && FormCalculator.Fault(i.Calculated.Expression) is not null))
            faults.Add(Fault(item.LinkId, $"The expression cannot be read as FHIRPath: {FormCalculator.Fault(item.Calculated!.Expression)}"));
        return faults.Count > 0 ? faults : new LoadedForm(form.Value, questions, serves, use);
    }

    private static FormItem Item(Questionnaire.ItemComponent item, string at, bool forPatients, List<Refusal> faults)
    {
        var help = item.Item.Where(IsHelp).ToList();
        var repeats = item.Repeats == true;
        var kind = KindOf(item, at, faults);
        faults.AddRange(FormElements.Faults(item, kind, isHelp: false, at));
        faults.AddRange(item.Item.SelectMany((child, i) => IsHelp(child) ? FormElements.Faults(child, FormItemKind.Note, isHelp: true, $"{at}.item[{i}]") : []));
        return new(item.LinkId ?? "", kind, item.Prefix is { Length: > 0 } prefix ? $"{prefix} {item.Text}" : item.Text ?? "")
        {
            Hint = help.FirstOrDefault()?.Text, Required = item.Required == true, Repeats = repeats, MaxLength = item.MaxLength,
            Options = [.. item.AnswerOption.Select((o, i) => Option(o, $"{at}.answerOption[{i}]", faults)).OfType<FormOption>()],
            Unit = Unit(item, at, faults), Min = Limit(item, FormExtensions.Least, at, faults), Max = Limit(item, FormExtensions.Most, at, faults),
            NotInFuture = item.GetExtensionValue<FhirBoolean>(FormExtensions.NotInFuture)?.Value == true,
            NotBefore = [.. item.GetExtensions(FormExtensions.NotBefore).Select(e => (e.Value as FhirString)?.Value ?? "")], NotBeforeAge = item.GetExtensionValue<Integer>(FormExtensions.NotBeforeAge)?.Value,
            SumAtMost = Limit(item, FormExtensions.SumAtMost, at, faults),
            Notation = Pascal(item.GetExtension(FormExtensions.Notation)?.Value?.ToString() ?? "none").As<FormNotation>() ?? Named(FormNotation.None, $"{at}.extension", "This notation is not known", faults),
            When = [.. item.EnableWhen.Select((w, i) => Condition(w, $"{at}.enableWhen[{i}]", faults)).OfType<FormCondition>()],
            WhenAll = item.EnableWhen.Count < 2 || All(item, at, faults), Initial = Initial(item, at, faults), Calculated = Calculation(item, at, forPatients, faults),
            AsPrinted = forPatients, Line = Line(item, at, faults),
            Items = [.. item.Item.Select((child, i) => (child, i)).Where(c => !IsHelp(c.child)).Select(c => Item(c.child, $"{at}.item[{c.i}]", forPatients, faults))],
        };
    }

    private static FormItemKind KindOf(Questionnaire.ItemComponent item, string at, List<Refusal> faults) => item.Type switch
    {
        ItemType.Group => FormItemKind.Group,
        ItemType.Display => FormItemKind.Note,
        ItemType.Boolean => FormItemKind.YesNo,
        ItemType.Choice => FormItemKind.Choice,
        ItemType.OpenChoice => FormItemKind.OpenChoice,
        ItemType.Date => FormItemKind.Date,
        ItemType.DateTime => FormItemKind.Moment,
        ItemType.Integer => FormItemKind.Whole,
        ItemType.Decimal => FormItemKind.Number,
        ItemType.Quantity => FormItemKind.Measure,
        ItemType.String => FormItemKind.Line,
        ItemType.Text => FormItemKind.Lines,
        var other => Named(FormItemKind.Note, $"{at}.type", $"Items of the type {other?.GetLiteral() ?? "(none)"} cannot be shown here", faults),
    };

    private static FormOption? Option(Questionnaire.AnswerOptionComponent option, string at, List<Refusal> faults) => option.Value switch
    {
        Coding { Code: { Length: > 0 } code } coding when code is not (FormTyped.NotKnown or FormTyped.OwnWords) => new(code, coding.Display ?? code, coding.System, Weight(option, coding)) { Alone = IsAlone(option, coding) },
        _ => Named<FormOption?>(null, at, "An option is a coding with a code; unknown and other-words are taken", faults),
    };

    private static bool IsAlone(Questionnaire.AnswerOptionComponent option, Coding coding) =>
        ((coding.GetExtension(FormExtensions.Exclusive) ?? option.GetExtension(FormExtensions.Exclusive))?.Value as FhirBoolean)?.Value == true;

    private static decimal? Weight(Questionnaire.AnswerOptionComponent option, Coding coding) => (coding.GetExtension(FormExtensions.Weight) ?? option.GetExtension(FormExtensions.Weight))?.Value switch
    {
        FhirDecimal number => number.Value,
        Integer whole => whole.Value,
        _ => null,
    };

    private static FormReferenceLine? Line(Questionnaire.ItemComponent item, string at, List<Refusal> faults)
    {
        if (item.GetExtension(FormExtensions.Line) is not { } line) return null;
        if (line.GetExtensionValue<FhirDecimal>("value")?.Value is { } value && line.GetStringExtension("text") is { Length: > 0 } text && line.GetStringExtension("source") is { Length: > 0 } source)
            return new(value, text, source);
        return Named<FormReferenceLine?>(null, $"{at}.extension", "A line to read a value against has a value, a text and a source", faults);
    }

    private static FormUnit? Unit(Questionnaire.ItemComponent item, string at, List<Refusal> faults)
    {
        if (item.GetExtension(FormExtensions.Unit) is not { } extension) return null;
        return extension.Value is Coding { System: FormExtensions.Ucum, Code: { Length: > 0 } code } unit ? new(code, unit.Display ?? code) : Named<FormUnit?>(null, $"{at}.extension", "A unit is a UCUM code", faults);
    }

    private static decimal? Limit(Questionnaire.ItemComponent item, string url, string at, List<Refusal> faults) => item.GetExtension(url)?.Value switch
    {
        null => null,
        Integer whole => whole.Value,
        FhirDecimal number => number.Value,
        _ => Named<decimal?>(null, $"{at}.extension", "A limit is a number", faults),
    };

    private static FormCondition? Condition(Questionnaire.EnableWhenComponent when, string at, List<Refusal> faults)
    {
        FormOperator? how = when.Operator switch
        {
            Questionnaire.QuestionnaireItemOperator.Exists => FormOperator.Exists,
            Questionnaire.QuestionnaireItemOperator.Equal => FormOperator.Equal,
            Questionnaire.QuestionnaireItemOperator.NotEqual => FormOperator.NotEqual,
            Questionnaire.QuestionnaireItemOperator.GreaterThan => FormOperator.Greater,
            Questionnaire.QuestionnaireItemOperator.LessThan => FormOperator.Less,
            Questionnaire.QuestionnaireItemOperator.GreaterOrEqual => FormOperator.AtLeast,
            Questionnaire.QuestionnaireItemOperator.LessOrEqual => FormOperator.AtMost,
            _ => null,
        };
        if (how is null || FormValues.Answer(when.Answer) is not { } answer || string.IsNullOrEmpty(when.Question)) return Named<FormCondition?>(null, at, "A condition has a question, an operator and an answer that can be compared", faults);
        return new(when.Question, how.Value, answer) { Unit = FormValues.UnitOf(when.Answer) };
    }

    private static bool All(Questionnaire.ItemComponent item, string at, List<Refusal> faults) =>
        item.EnableBehavior is { } behaviour ? behaviour == Questionnaire.EnableWhenBehavior.All : Named(true, $"{at}.enableBehavior", "Of several conditions say whether all or any has to fit", faults);

    private static FormAnswer? Initial(Questionnaire.ItemComponent item, string at, List<Refusal> faults)
    {
        var selected = item.AnswerOption.Where(o => o.InitialSelected == true).Select(o => (o.Value as Coding)?.Code ?? "").ToList();
        if (selected.Count > 0)
        {
            return item.Initial.Count == 0 && (selected.Count == 1 || item.Repeats == true) ? new FormAnswer.Chosen(selected)
                : Named<FormAnswer?>(null, $"{at}.answerOption", "A question starts with one value, or with several options where it repeats", faults);
        }
        return item.Initial switch
        {
            [] => null,
            [{ Value: Quantity other }] when FormValues.UnitOf(other) is { } code && code != (item.GetExtension(FormExtensions.Unit)?.Value as Coding)?.Code => Named<FormAnswer?>(null, $"{at}.initial", "The value is in another unit than the question", faults),
            [{ Value: var value }] when FormValues.Answer(value) is { } answer => answer,
            _ => Named<FormAnswer?>(null, $"{at}.initial", "A question starts with one value that can be read", faults),
        };
    }

    private static FormCalculation? Calculation(Questionnaire.ItemComponent item, string at, bool forPatients, List<Refusal> faults)
    {
        if (item.GetExtension(FormExtensions.ValueRule) is { } named) return Ruled(item, named.Value?.ToString() ?? "", at, faults);
        if (item.GetExtension(FormExtensions.Calculated) is not { } extension) return null;
        if (extension.Value is not Hl7.Fhir.Model.Expression { Language: FormExtensions.FhirPath, Expression_: { Length: > 0 } text }) return Named<FormCalculation?>(null, $"{at}.extension", "A calculation is FHIRPath", faults);
        return new(text, item.GetStringExtension(FormExtensions.Source) ?? NoSource, [.. LinkIds().Matches(text).Select(m => m.Groups["id"].Value).Distinct(StringComparer.Ordinal)])
        {
            Strict = forPatients, Missing = item.GetStringExtension(FormExtensions.Missing) is { Length: > 0 } how ? how : null,
        };
    }

    private static FormCalculation? Ruled(Questionnaire.ItemComponent item, string word, string at, List<Refusal> faults) => Pascal(word).As<ValueRule>() is { } rule
        ? new(word, item.GetStringExtension(FormExtensions.Source) ?? NoSource, [.. ValueRules.Needs(rule).Select(n => n.LinkId)]) { Rule = rule }
        : Named<FormCalculation?>(null, $"{at}.extension", $"There is no rule {word} for a value", faults);

    internal static bool IsHelp(Questionnaire.ItemComponent item) =>
        item.Type == ItemType.Display && item.GetExtensionValue<CodeableConcept>(FormExtensions.ItemControl)?.Coding.Any(c => c.Code == "help") == true;

    private static IEnumerable<FormItem> Flat(FormItem item) => item.Items.SelectMany(Flat).Prepend(item);

    private static string Pascal(string kebab) => string.Concat(kebab.Split('-').Select(part => part.Length == 0 ? "" : char.ToUpperInvariant(part[0]) + part[1..]));

    private static T Named<T>(T inPlace, string at, string message, List<Refusal> faults)
    {
        faults.Add(Fault(at, message));
        return inPlace;
    }

    internal static Refusal Fault(string at, string message) => new(Code, at.Length == 0 ? message : $"{at}: {message}", at);

    [GeneratedRegex(@"linkId\s*=\s*'(?<id>[^']+)'", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LinkIds();
}
