using System.Text.RegularExpressions;
using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;

namespace Reconstruct.Service.Fhir;

/// <summary>Firely's faults in words that quote no value: the code of the fault and where it is are enough to mend it.</summary>
public static partial class FhirParseWords
{
    private const string Root = "$this";

    public static FhirFault Of(CodedException issue, Resource? resource)
    {
        var extended = issue as ExtendedCodedException;
        return new(TypeOf(issue.ErrorCode, extended?.IssueType), $"{Words(issue.ErrorCode)} ({issue.ErrorCode})", Path(extended?.InstancePath, resource));
    }

    /// <summary>The path as far as it is made of element names and indexes.</summary>
    private static string? Path(string? path, Resource? resource)
    {
        if (path is null || Form().Match(path).Value is not { Length: > 0 } clean) return null;
        return clean.StartsWith(Root, StringComparison.Ordinal) && resource is not null ? resource.TypeName + clean[Root.Length..] : clean;
    }

    private static OperationOutcome.IssueType TypeOf(string code, OperationOutcome.IssueType? firely) => code switch
    {
        "PVAL128" or "PVAL127" or "PVAL129" or "PVAL130" or "PVAL103" => OperationOutcome.IssueType.Structure,
        _ => firely ?? OperationOutcome.IssueType.Invalid,
    };

    private static string Words(string code) => code switch
    {
        "PVAL105" => "This element must be present",
        "PVAL103" => "There are more of this element than FHIR R4 allows",
        "PVAL116" => "This is not one of the codes that FHIR R4 allows here",
        "PVAL120" => "This is not base64",
        "PVAL123" => "This value is of the wrong type",
        "PVAL124" => "This value does not have the form of its type",
        "PVAL127" => "This is a list where FHIR R4 has one value, or one value where it has a list",
        "PVAL128" => "FHIR R4 has no such element or attribute here",
        "PVAL129" or "JSON120" or "JSON121" => "This element is empty",
        "PVAL130" => "FHIR R4 has no such resource type",
        "JSON103" => "The resource does not say its resourceType",
        "JSON109" => "This is null where a value is needed",
        "JSON129" => "A property of this element stands there twice",
        "JSON131" => "This is a single value where an object is needed",
        "XML101" => "This element is not in the namespace http://hl7.org/fhir",
        "XML109" => "This element is not in its place in the order",
        "XML110" => "A resource element holds more than one resource",
        "XML113" => "There is text where only elements belong",
        _ => "This breaks a rule of FHIR R4",
    };

    [GeneratedRegex(@"^[A-Za-z_$][A-Za-z0-9_$]*(\[\d+\])?(\.[A-Za-z_$][A-Za-z0-9_$]*(\[\d+\])?)*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
