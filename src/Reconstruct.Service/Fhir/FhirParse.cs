using System.Text;
using System.Text.Json;
using System.Xml;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Utility;

namespace Reconstruct.Service.Fhir;

/// <summary>
/// Bytes to a resource, through Firely, with every fault in our own words: Firely's quote what was sent. Guarded against depth, document types,
/// entities and what follows the end. Spaces at the ends of XML attribute values are the one fault that is let pass.
/// </summary>
public static class FhirParse
{
    public const int Deepest = 64;
    private const string TooDeep = "The body is nested deeper than 64 levels";
    private const string SpacesAtTheEnds = "XML126";
    private const string NoResourceType = "JSON103";
    private static readonly FhirJsonDeserializer Json = new();
    private static readonly FhirXmlDeserializer Xml = new();
    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersFromEntities = 1024, IgnoreProcessingInstructions = true,
    };

    /// <param name="Resource">What could be read, even with faults; null when nothing could.</param>
    /// <param name="Faults">Every fault; none when the resource is valid FHIR R4.</param>
    public sealed record Parsed(Resource? Resource, IReadOnlyList<FhirFault> Faults);

    public static Parsed Read(byte[] bytes, FhirFormat format)
    {
        var (text, fault) = FhirBody.Text(bytes);
        if (text is null) return new(null, [fault!]);
        try
        {
            return format == FhirFormat.Json ? ReadJson(Encoding.UTF8.GetBytes(text)) : ReadXml(text);
        }
        catch (JsonException at)
        {
            return Broken($"The JSON is not well formed: line {at.LineNumber + 1}, byte {at.BytePositionInLine + 1}");
        }
        catch (XmlException at)
        {
            return Broken($"The XML is not well formed, or has a document type: line {at.LineNumber}, position {at.LinePosition}");
        }
    }

    private static Parsed ReadJson(byte[] bytes)
    {
        Utf8JsonReader scan = new(bytes, new JsonReaderOptions { MaxDepth = 1000 });
        while (scan.Read())
        {
            if (scan.TokenStartIndex == 0 && scan.TokenType != JsonTokenType.StartObject && scan.CurrentDepth == 0) return Broken("The body is not a JSON object");
            if (scan.CurrentDepth >= Deepest) return Broken(TooDeep);
        }
        Utf8JsonReader reader = new(bytes, new JsonReaderOptions { MaxDepth = 1000 });
        Json.TryDeserializeResource(ref reader, out var resource, out var issues);
        return new(resource, Faults(resource, issues));
    }

    private static Parsed ReadXml(string text)
    {
        using (var scan = XmlReader.Create(new StringReader(text), Safe))
        {
            while (scan.Read())
            {
                if (scan.Depth >= Deepest) return Broken(TooDeep);
            }
        }
        using var reader = XmlReader.Create(new StringReader(text), Safe);
        Xml.TryDeserializeResource(reader, out var resource, out var issues);
        return new(resource, Faults(resource, issues));
    }

    private static Parsed Broken(string words) => new(null, [new(OperationOutcome.IssueType.Structure, words)]);

    private static List<FhirFault> Faults(Resource? resource, IEnumerable<CodedException> issues)
    {
        var all = issues.Where(i => i.ErrorCode != SpacesAtTheEnds).ToList();
        var unnamed = all.FindIndex(i => i.ErrorCode == NoResourceType && resource is DynamicResource);
        return unnamed >= 0 ? [FhirParseWords.Of(all[unnamed], null)] : [.. all.Select(i => FhirParseWords.Of(i, resource)).Distinct()];
    }
}
