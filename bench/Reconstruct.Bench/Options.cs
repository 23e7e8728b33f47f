using System.Globalization;

namespace Reconstruct.Bench;

/// <summary>What to measure: <c>--only start,funding,what-if,calculators,intake,pages,micro --pathways 1000,100000 --requests 400 --out FILE --fresh</c>.</summary>
public sealed record Options(IReadOnlyList<string> Only, IReadOnlyList<int> Pathways, int Requests, string? Out, bool Fresh)
{
    public static readonly IReadOnlyList<string> Parts = ["start", "funding", "what-if", "calculators", "intake", "pages", "micro"];

    public static Options? Read(string[] args)
    {
        var (only, pathways, requests, file, fresh) = (Parts.Take(6).ToList(), new List<int> { 1000, 100_000 }, 400, (string?)null, false);
        for (var i = 0; i < args.Length; i++)
        {
            var value = i + 1 < args.Length ? args[i + 1] : "";
            switch (args[i])
            {
                case "--only" when value.Split(',').All(Parts.Contains): only = [.. value.Split(',')]; i++; break;
                case "--pathways" when value.Split(',').All(v => int.TryParse(v, CultureInfo.InvariantCulture, out _)): pathways = [.. value.Split(',').Select(v => int.Parse(v, CultureInfo.InvariantCulture))]; i++; break;
                case "--requests" when int.TryParse(value, CultureInfo.InvariantCulture, out requests) && requests > 0: i++; break;
                case "--out" when value.Length > 0: file = value; i++; break;
                case "--fresh": fresh = true; break;
                default: return null;
            }
        }
        return new(only, pathways, requests, file, fresh);
    }
}
