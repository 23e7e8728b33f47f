using System.Text.Json;
using Reconstruct.Core.Funding;

namespace Reconstruct.Core.Tests.Funding;

/// <summary>A second, plain way to decide a policy, straight from the text of its file. It asks two questions of two-valued logic, "surely?" with every unknown rule false and
/// "possibly?" with every unknown rule true, and shares no code with the engine.</summary>
public sealed class SecondEvaluator
{
    private readonly JsonElement _file;
    private readonly Dictionary<string, Fact> _facts;

    public SecondEvaluator(string text)
    {
        _file = JsonDocument.Parse(text).RootElement;
        _facts = FundingContent.Book.Facts.All.ToDictionary(f => f.Id);
        FastTracks = Gates("fastTracks");
        Scope = Gates("scopeExclusions");
        Criteria = _file.TryGetProperty("criteria", out var tree) ? Compile(tree) : null;
        Evidence = _file.TryGetProperty("evidence", out var evidence) ? [.. evidence.EnumerateArray().Select(e => _facts[e.GetProperty("fact").GetString()!].Index)] : [];
    }

    private delegate bool Question(double[] values, bool surely);

    private Question? Criteria { get; }

    private List<(Question When, string? Outcome)> FastTracks { get; }

    private List<(Question When, string? Outcome)> Scope { get; }

    private List<int> Evidence { get; }

    public string Outcome(double[] values)
    {
        var route = _file.GetProperty("route").GetString();
        if (FastTracks.Any(f => f.When(values, true))) return "fast-track";
        if (Scope.Find(s => s.When(values, true)).Outcome is { } excluded) return excluded;
        if (route is "not-funded") return "not-funded";
        if (route is "ifr-only" || !Criteria!(values, false)) return "exceptional-only";
        var whole = _file.GetProperty("complete").GetBoolean() && Criteria(values, true) && Scope.All(s => !s.When(values, false)) && Evidence.TrueForAll(e => values[e] == 1);
        return !whole ? "more-information" : route switch { "criteria-based" => "met-no-approval", "prior-approval" => "met-prior-approval", _ => "met-approval-not-stated" };
    }

    private List<(Question, string?)> Gates(string name) => _file.TryGetProperty(name, out var gates)
        ? [.. gates.EnumerateArray().Select(g => (Compile(g.GetProperty("when")), g.TryGetProperty("outcome", out var outcome) ? outcome.GetString() : null))]
        : [];

    private Question Compile(JsonElement node)
    {
        var kind = node.GetProperty("kind").GetString();
        if (kind is "not-read") return (_, surely) => !surely;
        if (node.TryGetProperty("of", out var of))
        {
            var parts = of.EnumerateArray().Select(Compile).ToArray();
            return kind switch
            {
                "not" => (v, surely) => !parts[0](v, !surely),
                "all-of" => (v, surely) => parts.Count(p => p(v, surely)) == parts.Length,
                "any-of" => (v, surely) => parts.Count(p => p(v, surely)) != 0,
                _ => (v, surely) => parts.Count(p => p(v, surely)) >= node.GetProperty("count").GetInt32(),
            };
        }

        return Rule(node, kind!);
    }

    private Question Rule(JsonElement node, string kind)
    {
        var fact = _facts[node.GetProperty("fact").GetString()!];
        var at = kind is "stable-for-months" ? _facts.Values.Single(f => f.StabilityOf == fact.Id).Index : fact.Index;
        double Number(string name) => node.TryGetProperty(name, out var number) ? number.GetDouble() : 0;
        var (value, min, max) = (Number("value"), Number("min"), Number("max"));
        var names = node.TryGetProperty("values", out var list) ? list.EnumerateArray().Select(v => v.GetString()).ToHashSet() : [];
        return (v, surely) => double.IsNaN(v[at]) ? !surely : kind switch
        {
            "at-most" => !(v[at] > value),
            "below" => !(v[at] >= value),
            "at-least" or "stable-for-months" => !(v[at] < value),
            "above" => !(v[at] <= value),
            "in-range" => !(v[at] < min || v[at] > max),
            "is-true" => v[at] > 0.5,
            _ => names.Contains(fact.Choices[(int)v[at]].Value),
        };
    }
}
