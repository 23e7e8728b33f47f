using System.Globalization;
using Reconstruct.Core.Planning.Grafts;

namespace Reconstruct.Core.Calculators;

/// <summary>Donor skin for a wound, and where it is to come from. Source: see <see cref="DonorNeed"/>, <see cref="DonorBudget"/>. Hazards: HAZ-093.</summary>
public static class GraftDonorCalculator
{
    private static readonly NumberInput Wound = new("woundCm2", "Wound to cover", "cm²", 0.1, 20_000);
    private static readonly ChoiceInput Technique = new("technique", "Technique", [("mesh", "Mesh"), ("meek", "Meek micrografts")]);
    private static readonly NumberInput Claimed = new("claimedRatio", "Ratio that the device claims", null, 1, 10) { Hint = "3 for 3 to 1" };
    private static readonly NumberInput Waste = new("wastePercent", "Waste", "%", 0, 200) { Optional = true, Hint = "None, if left out" };

    private static readonly TextInput Region = new("region", "Donor region", MaxLength: 60);
    private static readonly ChoiceInput Site = new("site", "Kind of site", [("thigh", "Thigh"), ("scalp", "Scalp"), ("other", "Other")]);
    private static readonly NumberInput SiteCm2 = new("siteCm2", "All of it", "cm²", 0.1, 20_000);
    private static readonly NumberInput Burned = new("burnedCm2", "Burned", "cm²", 0, 20_000) { Optional = true };
    private static readonly NumberInput Scarred = new("scarredCm2", "Scarred", "cm²", 0, 20_000) { Optional = true };
    private static readonly NumberInput Harvested = new("harvestedCm2", "Harvested before", "cm²", 0, 20_000) { Optional = true };
    private static readonly NumberInput Days = new("daysSinceHarvest", "Days since that harvest", "days", 0, 36_500) { Optional = true };
    private static readonly NumberInput Healing = new("healingDays", "Your own days of healing, in place of the published ones", "days", 1, 365) { Optional = true };
    private static readonly YesNoInput Healed = new("healed", "Somebody looked: has it healed?") { Optional = true };
    private static readonly NumberInput Planned = new("plannedCm2", "To be harvested now", "cm²", 0, 20_000) { Optional = true };

    private static readonly RowsInput Sites = new("sites", "Donor regions", [Region, Site, SiteCm2, Burned, Scarred, Harvested, Days, Healing, Healed, Planned], MinRows: 0, MaxRows: 40)
    {
        Optional = true,
        Hint = "One region a line: name, kind, cm² in all, burned, scarred, harvested, days since, own days, healed, planned. Like left thigh,thigh,400,0,0,100,10,,,200",
    };

    private static readonly ResultSpec Donor = new("donorCm2", "Donor skin by the ratios that were measured: mean, and low and high where there is more than one source", "number", "cm²");
    private static readonly ResultSpec Range = new("donorRange", "The same in words", "text");
    private static readonly ResultSpec OnPaper = new("onPaperCm2", "Donor skin if the device gave what it claims", "number", "cm²");
    private static readonly ResultSpec BySource = new("bySource", "Claimed against measured, source by source", "rows");
    private static readonly ResultSpec Available = new("availableCm2", "Donor skin that is there", "number", "cm²");
    private static readonly ResultSpec PlannedAll = new("plannedTotalCm2", "Planned harvest", "number", "cm²");
    private static readonly ResultSpec Enough = new("enough", "Is there enough: yes, by-some-sources or no", "text");
    private static readonly ResultSpec Regions = new("sites", "Region by region", "rows");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "graft-donor",
        Version = "3",
        Title = "Skin graft: donor skin and donor sites",
        Purpose = "To plan how much split skin a wound needs by what mesh and micrografts really gave, and what the donor sites have left.",
        MustNotBeUsedFor = "Forecasting how much of a graft takes, or harvesting a site that nobody has looked at.",
        Inputs = [Wound, Technique, Claimed, Waste, Sites],
        Results = [Donor, Range, OnPaper, BySource, Available, PlannedAll, Enough, Regions, InputEcho.Spec],
        Sources = [GraftSources.Sum, .. GraftExpansion.Published.Select(p => p.Source).Concat(DonorHealing.Published.Select(h => h.Source)).Distinct(), GraftSources.LaterEnd],
        Warnings =
        [
            "A device seldom gives what it claims, and sources differ: plan for the range. Hollow wounds are covered less.",
            "Days alone do not say that a site has healed. Look at it. How often a site can be harvested was not confirmed.",
        ],
        Examples =
        [
            new("300 cm² at 3 to 1: 100 on paper", """{ "woundCm2": 300, "technique": "mesh", "claimedRatio": 3 }""",
                """{ "onPaperCm2": 100, "donorRange": "115 to 189 cm²", "enough": null }"""),
            new("287 cm² at 4 to 1 with 10% waste: one source", """{ "woundCm2": 287, "technique": "mesh", "claimedRatio": 4, "wastePercent": 10 }""",
                """{ "donorRange": "110 cm²" }"""),
            new("A thigh of which a part was harvested 10 days ago",
                """
                { "woundCm2": 300, "technique": "mesh", "claimedRatio": 3, "sites": [
                    { "region": "left thigh", "site": "thigh", "siteCm2": 400, "burnedCm2": 50, "harvestedCm2": 100, "daysSinceHarvest": 10, "plannedCm2": 190 } ] }
                """,
                """
                { "availableCm2": 250, "plannedTotalCm2": 190, "enough": "yes", "sites": [
                    { "region": "left thigh", "availableCm2": 250, "notHealedCm2": 100, "healingDays": 21, "published": "17.2 to 17.8 days: means of two groups: about half of the patients took longer", "plannedCm2": 190 } ] }
                """),
            new("Harvested 40 days ago and looked at since",
                """
                { "woundCm2": 300, "technique": "mesh", "claimedRatio": 3, "sites": [
                    { "region": "left thigh", "site": "thigh", "siteCm2": 400, "burnedCm2": 50, "scarredCm2": 0, "harvestedCm2": 100, "daysSinceHarvest": 40, "healed": "yes" } ] }
                """,
                """{ "availableCm2": 350, "enough": "yes" }"""),
        ],
        Checks =
        [
            new([Technique, Claimed], given => DonorNeed.For(1, EnumText.Parse<GraftTechnique>(given[Technique]), given[Claimed], 0).Refusals),
            new([Sites], given => Budget(given).Refusals),
        ],
        Rule = (given, _) => Say(given),
    };

    private static Result<CalculatorOutcome> Say(GivenInputs given)
    {
        var need = DonorNeed.For(given[Wound], EnumText.Parse<GraftTechnique>(given[Technique]), given[Claimed], given.Maybe(Waste) ?? 0);
        var budget = Budget(given);
        if (!need.Ok || !budget.Ok) return need.Refusals.Concat(budget.Refusals).ToList();
        return new CalculatorOutcome(
            [.. Needed(need.Value), .. Left(need.Value, budget.Value), InputEcho.Of(Model.Inputs, given)],
            [.. Steps(need.Value, budget.Value)],
            [.. Warnings(given, need.Value, budget.Value)]);
    }

    private static Result<DonorBudget> Budget(GivenInputs given) => DonorBudget.Make(given.Has(Sites) ? [.. given[Sites].Select(Area)] : []);

    private static DonorArea Area(GivenInputs row) => new(row[Region], EnumText.Parse<DonorSite>(row[Site]), row[SiteCm2], row.Maybe(Burned) ?? 0, row.Maybe(Scarred) ?? 0,
        row.Maybe(Harvested) ?? 0, row.Maybe(Days), row.Maybe(Healing), row[Healed], row.Maybe(Planned) ?? 0);

    private static IEnumerable<CalculatorResult> Needed(DonorNeed need) =>
    [
        need.BySource.Count == 1 ? Donor.Is(need.MeanCm2) : Donor.Is(need.MeanCm2, need.LowCm2, need.HighCm2),
        Range.Is(need.BySource.Count == 1 ? Text($"{need.LowCm2:0} cm²") : Text($"{need.LowCm2:0} to {need.HighCm2:0} cm²")),
        OnPaper.Is(need.OnPaperCm2),
        BySource.Is(ResultValue.Table(need.BySource, ("claimed", s => (double?)s.Expansion.Claimed), ("achieved", s => (double?)s.Expansion.Achieved), ("sd", s => s.Expansion.Sd),
            ("coverage", s => s.Expansion.Coverage), ("donorCm2", s => (double?)s.Cm2), ("measuredOn", s => s.Expansion.MeasuredOn), ("source", s => s.Expansion.Source.Citation))),
    ];

    private static IEnumerable<CalculatorResult> Left(DonorNeed need, DonorBudget budget)
    {
        var none = budget.Areas.Count == 0;
        return
        [
            Available.Is(none ? ResultValue.Unknown : budget.AvailableCm2),
            PlannedAll.Is(none ? ResultValue.Unknown : budget.PlannedCm2),
            Enough.Is(none ? null : budget.AvailableCm2 >= need.HighCm2 ? "yes" : budget.AvailableCm2 >= need.LowCm2 ? "by-some-sources" : "no"),
            Regions.Is(ResultValue.Table(budget.Areas, ("region", a => a.Region), ("availableCm2", a => (double?)a.AvailableCm2), ("notHealedCm2", a => (double?)a.NotHealedCm2),
                ("healingDays", a => (double?)a.HealingDays), ("published", a => Published(a.Site)), ("plannedCm2", a => (double?)a.PlannedCm2))),
        ];
    }

    private static IEnumerable<RuleStep> Steps(DonorNeed need, DonorBudget budget)
    {
        foreach (var (expansion, cm2) in need.BySource)
            yield return new("graft-measured", Text($"Measured on {expansion.MeasuredOn}: {expansion.Achieved} in place of {expansion.Claimed}, so {cm2:0} cm²."), expansion.Source);
        yield return need.BySource.Count == 1
            ? new("graft-one-source", Text($"One source: {need.MeanCm2:0} cm². It has no low or high."), GraftSources.Sum)
            : new("graft-range", Text($"The sources are kept apart: {need.LowCm2:0} to {need.HighCm2:0} cm². The mean counts each once."), GraftSources.Sum);
        foreach (var area in budget.Areas.Where(a => a.NotHealedCm2 > 0))
            yield return new("graft-not-healed", Text($"{area.Region}: {area.NotHealedCm2:0.#} cm² is left out until {area.HealingDays} days since its harvest."),
                area.OwnHealingDays is null ? DonorHealing.Of(area.Site).Source : GraftSources.LaterEnd);
    }

    private static IEnumerable<string> Warnings(GivenInputs given, DonorNeed need, DonorBudget budget)
    {
        if (!given.Has(Waste)) yield return "Nothing was allowed for waste.";
        if (need.BySource is [var (only, _)])
            yield return Text($"One source only measured this ratio: there is no range between sources, which does not make the number sure. It measured {only.Achieved} with a standard deviation of {only.Sd}.");
        foreach (var (part, column) in new[] { ("burned", Burned), ("scarred", Scarred), ("harvested", Harvested) })
            if (NotGiven(given, column) is { Length: > 0 } regions) yield return $"The {part} area was not given for {regions}: none was taken off.";
        foreach (var area in budget.Areas.Where(a => a.CountedUnseen))
            yield return Text($"{area.Region}: nobody has seen that it healed. {area.HarvestedCm2:0.#} cm² of it count by the days alone: look before they are planned.");
        foreach (var area in budget.Areas.Where(a => a.HarvestedCm2 > 0 && a.DaysSinceHarvest is null))
            yield return $"{area.Region}: the days since the harvest are not known, so it counts as not healed.";
        foreach (var area in budget.Areas.Where(a => a.OwnHealingDays < DonorHealing.Of(a.Site).LowDays))
            yield return $"{area.Region}: your own days of healing are fewer than any published ({Published(area.Site)}).";
        if (budget.PlannedCm2 > 0 && budget.PlannedCm2 < need.HighCm2) yield return Text($"The planned harvest is less than the most of the sources, {need.HighCm2:0} cm².");
    }

    private static string NotGiven(GivenInputs given, NumberInput column) =>
        given.Has(Sites) ? string.Join(", ", given[Sites].Where(row => !row.Has(column)).Select(row => row[Region])) : "";

    private static string Published(DonorSite site)
    {
        var healing = DonorHealing.Of(site);
        return Text($"{healing.LowDays} to {healing.HighDays} days: {healing.Words}");
    }

    private static string Text(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
