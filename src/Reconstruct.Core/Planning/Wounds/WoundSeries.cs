using System.Globalization;
using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Planning.Wounds;

/// <summary>A wound over time: one measuring a day, the earliest first.</summary>
public sealed record WoundSeries
{
    /// <summary>Fewest weekly areas before a day of closure that is forecast from them could be free of bias.</summary>
    /// <remarks>Source: a comparison of forecasts from weekly areas, p 0.06, 0.48 and 0.90 with more of them, "4 or 5"; its authors were not named, so nothing is forecast from it. The greater number is taken.</remarks>
    public const int FewestAreas = 5;

    /// <summary>Where the rate was read.</summary>
    public static readonly Source Gilman = new("Gilman's linear advance; compares across sizes in 300 wounds (Cukjati and others 2001; Jessup 2006)", Standing: SourceStanding.Secondary);

    private WoundSeries(IReadOnlyList<WoundMeasure> measures) => Measures = measures;

    /// <summary>What counts, by day.</summary>
    public IReadOnlyList<WoundMeasure> Measures { get; }

    /// <summary>From each measuring to the next; one fewer than there are measurings.</summary>
    public IReadOnlyList<WoundStep> Steps => [.. Measures.Zip(Measures.Skip(1), (from, to) => new WoundStep(from, to))];

    /// <summary>From the first to the last; null while there are not two.</summary>
    public WoundStep? Whole => Measures.Count > 1 ? new(Measures[0], Measures[^1]) : null;

    /// <summary>What the rate from first to last hides, in words: that a closed wound opened again, or that the last step of several grew. Empty when neither is so.</summary>
    public IReadOnlyList<string> Hidden
    {
        get
        {
            var steps = Steps;
            var again = steps.LastOrDefault(s => s is { From.AreaCm2: 0, To.AreaCm2: > 0 });
            var grew = steps.Count > 1 && steps[^1] != again && steps[^1].To.AreaCm2 > steps[^1].From.AreaCm2 ? steps[^1] : null;
            return
            [
                .. again is null ? Array.Empty<string>() : [$"It was closed on {again.From.On.InWords()} and open again on {again.To.On.InWords()}: the rate and the change from first to last do not show it."],
                .. grew is null ? Array.Empty<string>() : [string.Create(CultureInfo.InvariantCulture,
                    $"It grew from {grew.From.On.InWords()} to {grew.To.On.InWords()}, from {grew.From.AreaCm2:0.##} to {grew.To.AreaCm2:0.##} cm²: the rate and the change from first to last do not show it.")],
            ];
        }
    }

    /// <summary>Why no day of closure is given, in words.</summary>
    public string WhyNoClosure => Measures.Count < FewestAreas
        ? $"No day of closure is given. It takes 4 or 5 weekly areas before such a forecast is free of bias: there {(Measures.Count == 1 ? "is 1" : $"are {Measures.Count}")}."
        : "No day of closure is given: no rule for it with its error could be read.";

    /// <summary>The series of what was entered: of a day that was entered more than once, the last.</summary>
    /// <param name="entered">In the order in which it was entered.</param>
    public static WoundSeries Of(IEnumerable<WoundMeasure> entered) => new([.. entered.GroupBy(m => m.On).Select(day => day.Last()).OrderBy(m => m.On)]);
}
