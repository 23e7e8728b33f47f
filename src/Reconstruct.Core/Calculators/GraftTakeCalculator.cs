using System.Globalization;
using Reconstruct.Core.Planning.Grafts;

namespace Reconstruct.Core.Calculators;

/// <summary>Take of a skin graft and healing of its donor site. Source: see <see cref="GraftRecord"/>. Hazards: HAZ-093.</summary>
public static class GraftTakeCalculator
{
    private static readonly NumberInput Area = new("areaCm2", "Area of the graft that was put on", "cm²", 0.1, 20_000);
    private static readonly DateInput OperatedOn = new("operatedOn", "Day of the operation");
    private static readonly ChoiceInput Technique = new("technique", "Technique", [("sheet", "Sheet, not meshed"), ("mesh", "Mesh"), ("meek", "Meek micrografts")]);
    private static readonly ChoiceInput Site = new("donorSite", "Donor site", [("thigh", "Thigh"), ("scalp", "Scalp"), ("other", "Other")]);
    private static readonly DateInput On = new("on", "Day");
    private static readonly NumberInput Taken = new("takenCm2", "Area that has taken", "cm²", 0, 20_000) { Optional = true };
    private static readonly YesNoInput Healed = new("donorHealed", "Has the donor site healed?") { Optional = true };
    private static readonly RowsInput Looks = new("looks", "Looks, the earliest first", [On, Taken, Healed], MinRows: 1, MaxRows: 60) { Hint = "One look a line: day, area that has taken, donor site healed. Like 2026-03-09,280,no" };

    private static readonly ResultSpec Take = new("takePercent", "Part of the graft that had taken at the last look", "number", "%");
    private static readonly ResultSpec Published = new("publishedTake", "The same in a published trial, mean and standard deviation", "text");
    private static readonly ResultSpec Open = new("donorOpenOnDay", "Donor site last seen open on day", "number", "days");
    private static readonly ResultSpec By = new("donorHealedByDay", "Donor site seen healed by day", "number", "days");
    private static readonly ResultSpec Later = new("donorLaterThanPublished", "Did the donor site take longer than was published?", "yes-no");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "graft-take",
        Version = "1",
        Title = "Skin graft: take, and healing of the donor site",
        Purpose = "To keep what became of a graft and of its donor site, look by look.",
        MustNotBeUsedFor = "Forecasting take, or harvesting again from a site that nobody has looked at.",
        Inputs = [Area, OperatedOn, Technique, Site, Looks],
        Results = [Take, Published, Open, By, Later, InputEcho.Spec],
        Sources = [GraftSources.Take, .. DonorHealing.Published.Select(h => h.Source)],
        Warnings = ["The trial had 70 patients with burns and compared mesh with Meek. It says nothing of other wounds."],
        Examples =
        [
            new("A meshed graft of 300 cm², seen on days 6, 14 and 18",
                """{ "areaCm2": 300, "operatedOn": "2026-03-03", "technique": "mesh", "donorSite": "thigh", "looks": [ { "on": "2026-03-09", "takenCm2": 270 }, { "on": "2026-03-17", "takenCm2": 285, "donorHealed": "no" }, { "on": "2026-03-21", "donorHealed": "yes" } ] }""",
                """{ "takePercent": 95, "donorOpenOnDay": 14, "donorHealedByDay": 18, "donorLaterThanPublished": null }"""),
            new("A donor site on the thigh still open on day 20",
                """{ "areaCm2": 100, "operatedOn": "2026-03-03", "technique": "sheet", "donorSite": "thigh", "looks": [ { "on": "2026-03-23", "takenCm2": 100, "donorHealed": "no" } ] }""",
                """{ "takePercent": 100, "publishedTake": null, "donorLaterThanPublished": true }"""),
        ],
        Checks = [new([Area, OperatedOn, Looks], given => Record(given).Refusals)],
        Rule = (given, _) => Record(given).Then<CalculatorOutcome>(record => Say(given, record)),
    };

    private static Result<GraftRecord> Record(GivenInputs given) =>
        GraftRecord.Make(given[Area], given[OperatedOn], [.. given[Looks].Select(l => new GraftLook(l[On], l.Maybe(Taken), l.Has(Healed) ? l[Healed] : null))]);

    private static CalculatorOutcome Say(GivenInputs given, GraftRecord record)
    {
        var published = PublishedTake.All.FirstOrDefault(p => EnumText.Kebab(p.Technique) == given[Technique]);
        var healing = DonorHealing.Of(EnumText.Parse<DonorSite>(given[Site]));
        return new CalculatorOutcome(
            [
                Take.Is(record.TakePercent is { } take ? Digits.Of(take) : ResultValue.Unknown),
                Published.Is(published is null ? null : string.Create(CultureInfo.InvariantCulture, $"{published.MeanPercent}%, standard deviation {published.DeviationPercent}%")),
                Open.Is((double?)record.OpenOnDay),
                By.Is((double?)record.HealedByDay),
                Later.Is(record.DonorLaterThan(healing)),
                InputEcho.Of(Model.Inputs, given),
            ],
            [new("graft-donor-healing", string.Create(CultureInfo.InvariantCulture, $"Published for this site: {healing.LowDays} to {healing.HighDays} days, {healing.Words}."), healing.Source)]);
    }
}
