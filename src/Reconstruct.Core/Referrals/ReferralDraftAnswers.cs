using System.Collections.Immutable;

namespace Reconstruct.Core.Referrals;

/// <summary>What has been typed into a referral so far, field by field, as typed. Never changed: <see cref="With"/> gives another.</summary>
public sealed record ReferralDraftAnswers
{
    private const string SeenSuffix = ".seen";
    private readonly ImmutableSortedDictionary<string, string> _fields;

    private ReferralDraftAnswers(ImmutableSortedDictionary<string, string> fields) => _fields = fields;

    /// <summary>Nothing typed yet.</summary>
    public static ReferralDraftAnswers Blank { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>Every field that holds something, for storing.</summary>
    public IReadOnlyDictionary<string, string> Fields => _fields;

    /// <summary>The answers as they were stored.</summary>
    public static ReferralDraftAnswers From(IEnumerable<KeyValuePair<string, string>> fields) =>
        new(fields.ToImmutableSortedDictionary(StringComparer.Ordinal));

    /// <summary>A field, without the space around it; empty when nothing was typed.</summary>
    public string this[string field] => _fields.TryGetValue(field, out var value) ? value.Trim() : "";

    /// <summary>The codes chosen in a field that takes several.</summary>
    public IReadOnlyList<string> Chosen(string field) =>
        this[field].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>True when this option is the answer, or among the answers, to a question.</summary>
    public bool Has(string field, string code) => Chosen(field).Contains(code, StringComparer.Ordinal);

    /// <summary>The same answers with one field changed; a null or blank value takes it out.</summary>
    public ReferralDraftAnswers With(string field, string? value) =>
        new(string.IsNullOrWhiteSpace(value) ? _fields.Remove(field) : _fields.SetItem(field, value));

    /// <summary>The same answers with a page marked as passed: how an optional question is left blank.</summary>
    public ReferralDraftAnswers WithSeen(string question) => With(question + SeenSuffix, "yes");

    /// <summary>True when the page was passed.</summary>
    public bool Seen(string question) => this[question + SeenSuffix].Length > 0;

    /// <summary>Same fields, same values.</summary>
    public bool Equals(ReferralDraftAnswers? other) => other is not null && _fields.SequenceEqual(other._fields);

    /// <inheritdoc />
    public override int GetHashCode() => _fields.Aggregate(0, (hash, field) => HashCode.Combine(hash, field.Key, field.Value));
}
