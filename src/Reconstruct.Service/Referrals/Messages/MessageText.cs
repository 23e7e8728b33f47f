using Hl7.Fhir.Model;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>Values of a message as words. Codes and their systems stay unmapped, so that they are listed.</summary>
public static class MessageText
{
    /// <summary>The text of a concept and what its codes are called; the bare code when there is nothing else.</summary>
    public static string? Concept(CodeableConcept? concept, Mapped mapped)
    {
        if (concept is null) return null;
        string?[] words = [mapped.Text(concept.TextElement), .. concept.Coding.Select(c => Coding(c, mapped))];
        return Join(": ", words);
    }

    public static string? Concepts(IEnumerable<CodeableConcept> concepts, Mapped mapped) => Join("; ", [.. concepts.Select(c => Concept(c, mapped))]);

    public static string? Coding(Coding coding, Mapped mapped) => mapped.Text(coding.DisplayElement) ?? mapped.Text(coding.CodeElement);

    /// <summary>A value of any of the types that carry an answer or a finding; null for the others, which stay unmapped.</summary>
    public static string? Value(DataType? value, Mapped mapped) => value switch
    {
        CodeableConcept concept => Concept(concept, mapped),
        Coding coding => Coding(coding, mapped),
        Quantity quantity => Join(" ", mapped.Text(quantity.ValueElement), mapped.Text(quantity.UnitElement) ?? mapped.Text(quantity.CodeElement)),
        FhirBoolean yes => mapped.Text(yes) is null ? null : yes.Value == true ? "yes" : "no",
        Base64Binary => null,
        PrimitiveType simple => mapped.Text(simple),
        _ => null,
    };

    public static string? Notes(IEnumerable<Annotation> notes, Mapped mapped) => Join("; ", [.. notes.Select(n => mapped.Text(n.TextElement))]);

    /// <summary>The name as it is read: "Dr Joe Bloggs".</summary>
    public static string? Name(IEnumerable<HumanName> names, Mapped mapped)
    {
        var name = names.FirstOrDefault(n => n.Use == HumanName.NameUse.Official) ?? names.FirstOrDefault();
        if (name is null) return null;
        string?[] parts = [.. name.PrefixElement.Select(mapped.Text), .. name.GivenElement.Select(mapped.Text), mapped.Text(name.FamilyElement)];
        return Join(" ", parts) ?? mapped.Text(name.TextElement);
    }

    public static string? Join(string between, params string?[] words) =>
        words.OfType<string>().Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } some ? string.Join(between, some) : null;
}
