using Reconstruct.Core.Calculators;

namespace Reconstruct.Service.Funding.Availability;

/// <summary>What somebody has said so far. It travels in the form from page to page and is kept nowhere: not in an address, not in a log, not in the record.</summary>
/// <param name="Board">Code of the board that was chosen; null when a practice was.</param>
/// <param name="Practice">Code of the practice that was chosen.</param>
/// <param name="Procedure">Id of the operation or treatment.</param>
/// <param name="Purpose">What it is for: <see cref="PurposeStep"/> has the words.</param>
/// <param name="Asked">Ids of the facts that were asked about, in order.</param>
/// <param name="Facts">Answers as typed, by fact; "unknown" for "I do not know".</param>
public sealed record AvailabilityState(
    string? Board, string? Practice, string? Procedure, string? Purpose, IReadOnlyList<string> Asked, IReadOnlyDictionary<string, string> Facts)
{
    public const string Unknown = "unknown";
    private const string Prefix = "fact.";

    public static readonly AvailabilityState Blank = new(null, null, null, null, [], new Dictionary<string, string>());

    public static AvailabilityState Read(IFormCollection form) => new(
        Code(form, "board"), Code(form, "practice"), Code(form, "procedure"), Code(form, "purpose"),
        [.. (Code(form, "asked") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)],
        form.Where(f => f.Key.StartsWith(Prefix, StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(f.Value))
            .ToDictionary(f => f.Key[Prefix.Length..], f => f.Value.ToString().Trim(), StringComparer.Ordinal));

    /// <summary>The hidden fields that carry it on.</summary>
    public IEnumerable<(string Name, string Value)> Fields
    {
        get
        {
            if (Board is not null) yield return ("board", Board);
            if (Practice is not null) yield return ("practice", Practice);
            if (Procedure is not null) yield return ("procedure", Procedure);
            if (Purpose is not null) yield return ("purpose", Purpose);
            if (Asked.Count > 0) yield return ("asked", string.Join(',', Asked));
            foreach (var (id, value) in Facts.OrderBy(f => f.Key, StringComparer.Ordinal)) yield return (Prefix + id, value);
        }
    }

    /// <summary>The answers as the engine takes them.</summary>
    public IReadOnlyDictionary<string, InputValue> Inputs => Facts.ToDictionary(f => f.Key, f => (InputValue)new InputValue.Typed(f.Value), StringComparer.Ordinal);

    /// <summary>With an answer, asked last.</summary>
    public AvailabilityState With(string fact, string value) => this with
    {
        Asked = [.. Asked.Where(a => a != fact), fact],
        Facts = new Dictionary<string, string>(Facts, StringComparer.Ordinal) { [fact] = value },
    };

    /// <summary>Without the place in the order of a fact; its answer stays to be shown again.</summary>
    public AvailabilityState AskAgain(string fact) => this with { Asked = [.. Asked.Where(a => a != fact)] };

    private static string? Code(IFormCollection form, string name) => form[name].ToString().Trim() is { Length: > 0 } text ? text : null;
}
