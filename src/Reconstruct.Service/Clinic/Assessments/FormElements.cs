using System.Collections;
using System.Collections.Frozen;
using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;
using Reconstruct.Core;
using Reconstruct.Core.Clinic;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>
/// What of a Questionnaire is read, and what may knowingly be left out since it changes nothing that is asked, shown or worked out. Every other element and extension is a fault, named with
/// the link id of its item: a form that means more than this service shows is never used as if it did not. Hazard: HAZ-106.
/// </summary>
internal static class FormElements
{
    private static readonly FrozenSet<string> OfForm = FrozenSet.ToFrozenSet(
        ["resourceType", "id", "meta", "language", "text", "extension", "url", "identifier", "version", "name", "title", "derivedFrom", "status", "experimental", "subjectType", "date", "publisher", "contact",
            "description", "useContext", "jurisdiction", "purpose", "copyright", "approvalDate", "lastReviewDate", "effectivePeriod", "code", "item"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> OfItem = FrozenSet.ToFrozenSet(
        ["id", "extension", "linkId", "definition", "code", "prefix", "text", "type", "enableWhen", "enableBehavior", "required", "repeats", "readOnly", "maxLength", "answerOption", "initial", "item"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> OfOption = FrozenSet.ToFrozenSet(["id", "extension", "value", "initialSelected"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> OfCondition = FrozenSet.ToFrozenSet(["id", "question", "operator", "answer"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> OfInitial = FrozenSet.ToFrozenSet(["id", "value"], StringComparer.Ordinal);

    private const string Note = "http://hl7.org/fhir/StructureDefinition/designNote";
    private const string Translation = "http://hl7.org/fhir/StructureDefinition/translation";

    private static readonly FrozenSet<string> FormExtensionsRead = FrozenSet.ToFrozenSet(
        [FormExtensions.For, FormExtensions.TaskRule, FormExtensions.Performer, FormExtensions.MadeFor, FormExtensions.Licence, FormExtensions.ValuesForPatient, Note], StringComparer.Ordinal);

    private static readonly FrozenSet<string> ItemExtensionsRead = FrozenSet.ToFrozenSet(
        [FormExtensions.Unit, FormExtensions.Least, FormExtensions.Most, FormExtensions.ItemControl, FormExtensions.Calculated, FormExtensions.ValueRule, FormExtensions.Source, FormExtensions.NotInFuture,
            FormExtensions.NotBefore, FormExtensions.NotBeforeAge, FormExtensions.SumAtMost, FormExtensions.Notation, FormExtensions.Missing, FormExtensions.Line, Note], StringComparer.Ordinal);

    private static readonly FrozenSet<string> OptionExtensionsRead = FrozenSet.ToFrozenSet([FormExtensions.Weight, FormExtensions.Exclusive], StringComparer.Ordinal);

    /// <summary>Controls that change how an input looks and nothing that it takes.</summary>
    private static readonly FrozenSet<string> Looks = FrozenSet.ToFrozenSet(["radio-button", "check-box", "drop-down", "text-box", "spinner"], StringComparer.Ordinal);

    /// <summary>What of the form itself is not read.</summary>
    public static IEnumerable<Refusal> Faults(Questionnaire form)
    {
        foreach (var fault in Unread(form, OfForm, FormExtensionsRead, "", "The form")) yield return fault;
        if (form.EffectivePeriod?.Start is not null) yield return FormReader.Fault("effectivePeriod.start", "A first day of use is not read here: bring the form in on that day");
    }

    /// <summary>What of one item is not read, and what is said of it that nothing follows from for its kind.</summary>
    public static IEnumerable<Refusal> Faults(Questionnaire.ItemComponent item, FormItemKind kind, bool isHelp, string at)
    {
        var name = item.LinkId ?? at;
        foreach (var fault in Unread(item, OfItem, ItemExtensionsRead, at, name)) yield return fault;
        foreach (var (option, i) in item.AnswerOption.Select((o, i) => (o, i)))
        {
            foreach (var fault in Unread(option, OfOption, OptionExtensionsRead, $"{at}.answerOption[{i}]", name)) yield return fault;
            foreach (var extension in (option.Value?.Extension ?? []).Where(e => !OptionExtensionsRead.Contains(e.Url ?? ""))) yield return Extension(extension, $"{at}.answerOption[{i}]", name);
            foreach (var weight in option.Extension.Concat(option.Value?.Extension ?? []).Where(e => e.Url == FormExtensions.Weight && e.Value is not (FhirDecimal or Integer)))
                yield return Say($"{at}.answerOption[{i}]", name, "a weight is a number");
            if (option.Extension.Concat(option.Value?.Extension ?? []).Any(e => e.Url == FormExtensions.Exclusive && e.Value is not FhirBoolean)) yield return Say($"{at}.answerOption[{i}]", name, "that an option stands alone is true or false");
        }
        foreach (var fault in item.EnableWhen.SelectMany((w, i) => Unread(w, OfCondition, FrozenSet<string>.Empty, $"{at}.enableWhen[{i}]", name))) yield return fault;
        foreach (var fault in item.Initial.SelectMany((v, i) => Unread(v, OfInitial, FrozenSet<string>.Empty, $"{at}.initial[{i}]", name))) yield return fault;
        foreach (var words in Bounds(item).Concat(Idle(item, kind, isHelp))) yield return Say(at, name, words);
    }

    /// <summary>What an answer is held against, and cannot be read.</summary>
    private static IEnumerable<string> Bounds(Questionnaire.ItemComponent item)
    {
        if (item.GetExtensions(FormExtensions.NotBefore).Any(e => e.Value is not FhirString { Value.Length: > 0 })) yield return "what it is not before is the link id of a question";
        if (item.GetExtensions(FormExtensions.NotBeforeAge).Any(e => e.Value is not Integer { Value: not null })) yield return "an age is a whole number of years";
        if (item.GetExtensions(FormExtensions.SumAtMost).Any(e => e.Value is not (FhirDecimal { Value: not null } or Integer { Value: not null }))) yield return "a greatest sum is a number";
        if (item.GetExtensions(FormExtensions.NotBeforeAge).Skip(1).Any() || item.GetExtensions(FormExtensions.SumAtMost).Skip(1).Any()) yield return "an age and a greatest sum are said once";
    }

    /// <summary>What is said of an item and would be passed over, since its kind has no use for it.</summary>
    private static IEnumerable<string> Idle(Questionnaire.ItemComponent item, FormItemKind kind, bool isHelp)
    {
        var worked = Has(item, FormExtensions.Calculated) || Has(item, FormExtensions.ValueRule);
        var number = kind is FormItemKind.Whole or FormItemKind.Number or FormItemKind.Measure;
        var stands = kind is FormItemKind.Group or FormItemKind.Note;
        if (item.AnswerOption.Count > 0 && kind is not (FormItemKind.Choice or FormItemKind.OpenChoice)) yield return "options stand on a choice alone";
        if (Has(item, FormExtensions.Unit) && kind is not (FormItemKind.Number or FormItemKind.Measure)) yield return "a unit stands on a quantity or a decimal alone";
        if ((Has(item, FormExtensions.Least) || Has(item, FormExtensions.Most)) && !number) yield return "limits stand on numbers alone";
        if (item.MaxLength is not null && kind is not (FormItemKind.Line or FormItemKind.Lines or FormItemKind.OpenChoice)) yield return "a greatest length stands on text alone";
        if (Has(item, FormExtensions.NotInFuture) && kind is not (FormItemKind.Date or FormItemKind.Moment)) yield return "only a day or a time lies in the future";
        if (Has(item, FormExtensions.Notation) && kind is not FormItemKind.Line) yield return "a notation stands on a line of text alone";
        if ((Has(item, FormExtensions.Line) || Has(item, FormExtensions.Missing)) && !worked) yield return "only a value that is worked out has a line to read it against or a rule for missing answers";
        if (item.ReadOnly == true && !worked && !stands) yield return "nobody can answer what is read only, and it is not worked out";
        if (item.Required == true && (worked || stands)) yield return "only a question can be required";
        if (item.Initial.Count > 0 && (worked || stands)) yield return "only a question starts with a value";
        if (worked && stands) yield return "only a value is worked out";
        foreach (var code in item.GetExtensions(FormExtensions.ItemControl).SelectMany(e => (e.Value as CodeableConcept)?.Coding ?? []).Select(c => c.Code ?? "").Where(c => !(isHelp && c == "help") && !Looks.Contains(c)))
            yield return $"the control {code} is not shown here";
        if (isHelp && (item.EnableWhen.Count > 0 || item.Item.Count > 0 || item.Prefix is not null)) yield return "help is words alone";
        if (stands && item.Item.Any(FormReader.IsHelp)) yield return "help is shown below a question alone: write words to read";
        if (item.Item.Count(FormReader.IsHelp) > 1) yield return "a question has one help";
    }

    private static IEnumerable<Refusal> Unread(Base part, FrozenSet<string> read, FrozenSet<string> extensions, string at, string name)
    {
        foreach (var (element, value) in part.EnumerateElements())
        {
            if (!read.Contains(element)) yield return Say(at, name, $"{element} is not read here");
            else if (value is PrimitiveType primitive && primitive.Extension.Exists(e => e.Url != Translation)) yield return Say(at, name, $"an extension of {element} is not read here");
            else if (element == "extension" && value is IEnumerable many)
            {
                foreach (var extension in many.OfType<Extension>().Where(e => !extensions.Contains(e.Url ?? ""))) yield return Extension(extension, at, name);
            }
        }
    }

    private static bool Has(Questionnaire.ItemComponent item, string url) => item.GetExtension(url) is not null;

    private static Refusal Extension(Extension extension, string at, string name) => Say(at, name, $"the extension {extension.Url} is not read here");

    private static Refusal Say(string at, string name, string words) => FormReader.Fault(at, $"{name}: {words}");
}
