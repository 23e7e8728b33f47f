using Reconstruct.Core;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Availability;

/// <summary>What it is about, in plain words.</summary>
public static class ProblemStep
{
    public const string Field = "procedure.choice";
    public const string WordsField = "problem";

    public static readonly IReadOnlyDictionary<string, string> Families = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["breast"] = "Breasts and chest", ["body"] = "Belly", ["face"] = "Face, eyes, nose and ears", ["hand"] = "Hands", ["skin"] = "Skin, scars and lumps", ["genital"] = "Genitals",
    };

    /// <param name="Typed">Words that the list was narrowed with; null for the whole list.</param>
    /// <param name="Shown">The procedures to choose from.</param>
    public sealed record Model(AvailabilityState State, PlaceNamed Place, string? Typed, IReadOnlyList<Procedure> Shown, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static IResult Show(AvailabilityState state, PlaceNamed place, PolicyBook book, string? typed, IReadOnlyList<Refusal> refusals)
    {
        var found = typed is null ? book.Procedures : [.. book.Procedures.Where(p => Means(p, typed))];
        return found.Count > 0
            ? Page.Show<ProblemView, Model>(new(state, place, typed, found, refusals))
            : Page.Show<ProblemView, Model>(new(state, place, typed, book.Procedures, [new("problem-not-found", "Nothing fits these words. Choose from the whole list, or enter other words", WordsField)]));
    }

    /// <summary>True when any word of three letters or more occurs in the procedure's names.</summary>
    private static bool Means(Procedure procedure, string typed)
    {
        var text = $"{procedure.Name} {procedure.PlainWords} {string.Join(' ', procedure.SearchWords)}";
        return typed.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2).Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));
    }
}
