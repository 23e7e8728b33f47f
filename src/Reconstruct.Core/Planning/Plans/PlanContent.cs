using System.Text.Json.Serialization;

namespace Reconstruct.Core.Planning.Plans;

/// <summary>All that one version of a plan says. What is not in it is not recorded.</summary>
public sealed record PlanContent
{
    /// <summary>A plan that says nothing yet.</summary>
    public static PlanContent Empty { get; } = new();

    /// <summary>Value by field id, each in the form that <see cref="PlanField.Read"/> gives.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init => field = new SortedDictionary<string, string>(value.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal); }
        = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The kit list, by name; an item is there once.</summary>
    public IReadOnlyList<KitLine> Kit { get; init => field = [.. value.DistinctBy(k => k.Item, StringComparer.Ordinal).OrderBy(k => k.Item, StringComparer.Ordinal)]; } = [];

    /// <summary>Answers of calculations, each once for the same inputs.</summary>
    public IReadOnlyList<AttachedCalculation> Calculations { get; init => field = [.. value.DistinctBy(c => c.Key, StringComparer.Ordinal).OrderBy(c => c.Key, StringComparer.Ordinal)]; } = [];

    /// <summary>Drawings, each once.</summary>
    public IReadOnlyList<AttachedDrawing> Drawings { get; init => field = [.. value.DistinctBy(d => d.Id).OrderBy(d => d.Id.Value)]; } = [];

    /// <summary>The value of a field; null when it is not recorded.</summary>
    [JsonIgnore]
    public string? this[string field] => Values.GetValueOrDefault(field);

    /// <summary>A number; null when it is not recorded.</summary>
    public double? Number(string field) => this[field] is { } text ? double.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>The alternates in order, without gaps.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Alternates => [.. PlanFields.Alternates.Select(a => this[a]).OfType<string>()];

    /// <summary>The facts that are known: answers to <see cref="PlanFields.Facts"/> other than "not known", and what is recorded of the size of the defect.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, string> Facts =>
        PlanFields.Facts.Concat(PlanFields.Measures).Where(f => this[f.Id] is not (null or PlanField.Unknown)).ToDictionary(f => f.Id, f => this[f.Id]!, StringComparer.Ordinal);

    /// <summary>Two plans are the same when every field, kit line, calculation and drawing is.</summary>
    public bool Equals(PlanContent? other) => other is not null && Values.SequenceEqual(other.Values) && Kit.SequenceEqual(other.Kit)
        && Calculations.SequenceEqual(other.Calculations) && Drawings.SequenceEqual(other.Drawings);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Values.Count, Kit.Count, Calculations.Count, Drawings.Count);
}
