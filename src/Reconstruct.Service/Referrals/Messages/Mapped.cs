using Hl7.Fhir.Model;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>Which values of a message have found a place of their own. What is not here is listed by <see cref="AlsoInTheMessage"/>.</summary>
public sealed class Mapped
{
    private readonly HashSet<object> _taken = new(ReferenceEqualityComparer.Instance);

    public bool Has(PrimitiveType element) => _taken.Contains(element);

    /// <summary>The value as text without spaces around it, marked as mapped; null when there is none.</summary>
    public string? Text(PrimitiveType? element)
    {
        if (element is null) return null;
        _taken.Add(element);
        return element.ToString()?.Trim() is { Length: > 0 } text ? text : null;
    }

    public void Take(params PrimitiveType?[] elements) => _taken.UnionWith(elements.OfType<PrimitiveType>());

    /// <summary>Everything under a part of the message.</summary>
    public void TakeAll(Base? part)
    {
        if (part is null) return;
        foreach (var (_, element) in MessageReferences.Find<PrimitiveType>(part, ""))
            _taken.Add(element);
    }
}
