using System.Globalization;
using static Reconstruct.Core.Calculators.FatRetentionSources;

namespace Reconstruct.Core.Calculators;

/// <summary>How many sessions of fat transfer a gain could take, over the retention that was published, and how much is harvested for it. Hazards: HAZ-124.</summary>
public static class FatRetentionCalculator
{
    /// <summary>Code: far from any volume at which retention in the breast was measured.</summary>
    public const string NotMeasuredCode = "fat-volume-not-measured";

    /// <summary>Most sessions that are listed one by one.</summary>
    public const int MostRows = 12;

    private static readonly ChoiceInput Site = new("site", "Where", [("face", "Face"), ("breast", "Breast")]);
    private static readonly NumberInput Wanted = new("wantedMl", "Lasting gain that is wanted", "mL", 1, 1000);
    private static readonly NumberInput Injected = new("injectedMlPerSession", "What is put in at each session", "mL", 1, 500);
    private static readonly NumberInput Harvested = new("harvestMlPerSession", "What can be harvested for each session", "mL", 1, 5000) { Optional = true };

    private static readonly ChoiceInput Process = new("process", "How it is processed",
        [("cotton-filtration", "Filtration on cotton"), ("centrifuge", "Centrifuge"), ("sedimentation", "Sedimentation"), ("other", "Another way, or not decided")])
    { Optional = true };

    private static readonly ResultSpec Least = new("leastSessions", "Sessions at the highest part that stayed in a study", "number");
    private static readonly ResultSpec Central = new("centralSessions", "Sessions at the mean part that stayed", "number");
    private static readonly ResultSpec Most = new("mostSessions", "Sessions at the lowest part that stayed in a study", "number");
    private static readonly ResultSpec Final = new("finalVolumeMl", "Volume that this patient will have", "number", "mL");
    private static readonly ResultSpec Harvest = new("harvestedAsInSeriesMl", "Harvested for each session, if as much as in one series", "number", "mL");
    private static readonly ResultSpec Stayed = new("scenarios", "The part that stayed", "rows");
    private static readonly ResultSpec Sessions = new("bySession", "What could be there after each session", "rows");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "fat-retention",
        Version = "2",
        Title = "Fat transfer: how many sessions",
        Purpose = "To talk about how many sessions it could take, as a range over what studies found, and how much is harvested for them.",
        MustNotBeUsedFor = "Promising a volume. No source lets the volume of one patient be foretold, so it is shown as not known.",
        Inputs = [Site, Wanted, Injected, Harvested, Process],
        Results = [Least, Central, Most, Final, Harvest, Stayed, Sessions],
        Sources = [Lv, Choi, HarvestSeries, Trial, Measuring],
        Warnings = ["What stays depends on the method, the place and how it was measured. These are means and ranges of groups. Each session is taken to keep the same part, which no study tested."],
        Examples =
        [
            new("20 mL in the face, 15 mL a session", """{ "site": "face", "wantedMl": 20, "injectedMlPerSession": 15 }""",
                """{ "leastSessions": 2, "centralSessions": 3, "mostSessions": 6, "finalVolumeMl": null }"""),
            new("120 mL in the breast, 150 mL a session: the group of large volumes alone", """{ "site": "breast", "wantedMl": 120, "injectedMlPerSession": 150, "process": "cotton-filtration" }""",
                """{ "leastSessions": null, "centralSessions": 2, "mostSessions": null, "scenarios": [ { "study": "large volumes, mean 151 mL, 140 days after", "stayedPercent": 52.3, "sessions": 2 } ] }"""),
            new("145 mL put in: 558 mL harvested, as in the series", """{ "site": "breast", "wantedMl": 50, "injectedMlPerSession": 145, "harvestMlPerSession": 400 }""",
                """{ "harvestedAsInSeriesMl": 558, "bySession": [ { "session": 1, "lowMl": null, "centralMl": 75.835, "highMl": null } ] }"""),
        ],
        Checks =
        [
            CrossCheck.On([Site, Injected], given => given[Site] == "breast" && FatRetention.Band(given[Injected]) is null,
                new(NotMeasuredCode, Text($"In the breast, retention was measured at 51, 93 and 151 mL: enter {FatRetention.LeastMl} to {FatRetention.MostMl} mL"), Injected.Name)),
        ],
        Rule = (given, _) => Say(given, given[Site] == "face" ? FatRetention.Face : FatRetention.Band(given[Injected])!),
    };

    private static Result<CalculatorOutcome> Say(GivenInputs given, FatRetention kept)
    {
        var (wanted, injected) = (given[Wanted], given[Injected]);
        double? Needed(double? percent) => percent is { } p ? FatRetention.Sessions(wanted, injected, p) : null;
        var listed = (int)Math.Min(MostRows, Needed(kept.LowPercent ?? kept.CentralPercent)!.Value);
        double? After(int session, double? percent) => percent is { } p ? Digits.Of(session * injected * p / 100) : null;
        return new CalculatorOutcome(
            [
                Least.Is(Needed(kept.HighPercent)), Central.Is(Needed(kept.CentralPercent)), Most.Is(Needed(kept.LowPercent)), Final.Is(ResultValue.Unknown),
                Harvest.Is(Digits.Of(injected * FatRetention.HarvestedForEachMl)),
                Stayed.Is(ResultValue.Table(kept.Groups, ("study", g => g.Words), ("stayedPercent", g => (double?)g.Percent), ("sessions", g => Needed(g.Percent)))),
                Sessions.Is(ResultValue.Table(Enumerable.Range(1, listed), ("session", s => (double?)s), ("lowMl", s => After(s, kept.LowPercent)),
                    ("centralMl", s => After(s, kept.CentralPercent)), ("highMl", s => After(s, kept.HighPercent)))),
            ],
            [.. Steps(given, kept)],
            [.. Warnings(given, kept)]);
    }

    private static IEnumerable<RuleStep> Steps(GivenInputs given, FatRetention kept)
    {
        yield return new("fat-retention", kept.Words, kept.Source);
        yield return new("fat-sessions-add-up", "What stays of each session is added to what stayed of those before. No study tested that later sessions keep the same part.", Sum);
        yield return new("fat-harvest", "In one series 558 mL were harvested for 145 mL put in, as means.", HarvestSeries);
        if (given.Maybe(Process) is not null and not "other")
            yield return new("fat-process", "In a randomised trial of 63 patients filtration on cotton kept more than the centrifuge and than sedimentation. By how much was not read: no number here changes with it.", Trial);
    }

    private static IEnumerable<string> Warnings(GivenInputs given, FatRetention kept)
    {
        if (kept.LowPercent is null) yield return "No spread within a group of volumes was read: there is no low and no high number of sessions, and one patient can be far from the mean.";
        if (given[Site] == "breast" && given[Injected] is < 51 or > 151) yield return "No group was measured at this volume: the nearest is used.";
        if (given.Maybe(Process) is "centrifuge" or "sedimentation") yield return "Filtration on cotton did better than this way of processing in a randomised trial.";
        if (given.Maybe(Harvested) < given[Injected]) yield return "More is put in than is harvested.";
        else if (given.Maybe(Harvested) < given[Injected] * FatRetention.HarvestedForEachMl) yield return "Less can be harvested than was in the series for this volume: it may not be enough.";
        if (FatRetention.Sessions(given[Wanted], given[Injected], kept.LowPercent ?? kept.CentralPercent) > MostRows) yield return Text($"Only the first {MostRows} sessions are listed.");
    }

    private static string Text(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
