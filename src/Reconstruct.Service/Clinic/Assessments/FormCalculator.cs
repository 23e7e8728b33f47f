using System.Collections.Concurrent;
using Hl7.Fhir.ElementModel;
using Hl7.Fhir.FhirPath;
using Hl7.Fhir.Model;
using Hl7.FhirPath;
using Hl7.FhirPath.Expressions;
using Reconstruct.Core.Clinic;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>
/// Works values out of answers with FHIRPath. It reads a response that holds known answers only, so that what is not known is empty and stays so through FHIRPath's three-valued logic.
/// Each question has one unit, and expressions read numbers: quantities of two units are never compared. Hazard: HAZ-106.
/// </summary>
public static class FormCalculator
{
    private static readonly FhirPathCompiler Compiler = new(new SymbolTable().AddStandardFP().AddFhirExtensions());
    private static readonly ConcurrentDictionary<string, Lazy<CompiledExpression>> Ready = new(StringComparer.Ordinal);

    /// <summary>Why an expression cannot be read; null when it can.</summary>
    public static string? Fault(string expression)
    {
        try
        {
            _ = Compiled(expression);
            return null;
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or InvalidOperationException)
        {
            return fault.Message;
        }
    }

    /// <summary>Every value that can be worked out of the answers, by link id. What is not there is not known.</summary>
    /// <param name="born">Day of birth, by the record; null when it is not known or does not matter.</param>
    public static IReadOnlyDictionary<string, FormAnswer> Values(AssessmentForm form, FormState state, DateOnly? born = null)
    {
        var calculated = form.All.Where(i => i.Calculated is not null && state.Enabled.Contains(i.LinkId)).ToList();
        if (calculated.Count == 0) return new Dictionary<string, FormAnswer>(StringComparer.Ordinal);
        var known = ResponseFhir.Known(form, state).ToPocoNode();
        return calculated.Where(item => item.Calculated!.Has(state.Kept))
            .Select(item => (item.LinkId, Value: item.Calculated!.Rule is { } rule ? ValueRules.Value(rule, state.Kept, born) : Value(item, item.Calculated.Strict ? Named(form, state, item.Calculated) : known))).Where(v => v.Value is not null)
            .ToDictionary(v => v.LinkId, v => v.Value!, StringComparer.Ordinal);
    }

    /// <summary>The answers that an expression names: one of a form that patients answer is given no others, so that none is missing unseen.</summary>
    private static PocoNode Named(AssessmentForm form, FormState state, FormCalculation calculation) =>
        ResponseFhir.Known(form, state, item => calculation.Inputs.Contains(item.LinkId, StringComparer.Ordinal)).ToPocoNode();

    private static FormAnswer? Value(FormItem item, PocoNode known)
    {
        if (Results(item.Calculated!.Expression, known) is not [var only]) return null;
        return (item.Kind, only.GetValue()) switch
        {
            (FormItemKind.YesNo, bool flag) => new FormAnswer.YesNo(flag),
            (FormItemKind.Whole or FormItemKind.Number or FormItemKind.Measure, int whole) => new FormAnswer.Number(whole),
            (FormItemKind.Whole or FormItemKind.Number or FormItemKind.Measure, long whole and >= int.MinValue and <= int.MaxValue) => new FormAnswer.Number(whole),
            (FormItemKind.Whole, decimal number and >= int.MinValue and <= int.MaxValue) when number == decimal.Truncate(number) => new FormAnswer.Number(number), // weights of options are decimals
            (FormItemKind.Number or FormItemKind.Measure, decimal number) => new FormAnswer.Number(number),
            (FormItemKind.Line or FormItemKind.Lines, string { Length: > 0 } text) => new FormAnswer.Text(text),
            _ => null,
        };
    }

    /// <summary>What an expression gives; nothing when it cannot be worked out of these answers. Answers are never lost to a sum that fails.</summary>
    private static List<PocoNode> Results(string expression, PocoNode known)
    {
        try
        {
            return [.. Compiled(expression)(known, new FhirEvaluationContext())];
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or InvalidOperationException or ArithmeticException or NotSupportedException)
        {
            return [];
        }
    }

    private static CompiledExpression Compiled(string expression) => Ready.GetOrAdd(expression, e => new(() => Compiler.Compile(e))).Value;
}
