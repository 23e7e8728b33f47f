using System.Globalization;
using Reconstruct.Core.Planning.Grafts;
using Reconstruct.Core.Referrals;
using Reconstruct.NhsUi;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Grafts;

/// <summary>Skin grafts and their donor sites in words.</summary>
public static class GraftWords
{
    public static readonly IReadOnlyList<Option> Kinds = [new("FullThickness", "Full thickness"), new("SplitSkin", "Split skin")];
    public static readonly IReadOnlyList<Option> Forms = [new("Sheet", "As one sheet"), new("Mesh", "Meshed"), new("Meek", "As micrografts, after Meek")];
    public static readonly IReadOnlyList<Option> Donors = [new("Thigh", "Thigh"), new("Scalp", "Scalp"), new("Other", "Another")];
    public static readonly IReadOnlyList<Option> Healed = [new("yes", "Yes"), new("no", "No"), new("unknown", "Not seen")];
    public static readonly IReadOnlyList<Option> Ends = [new("ended", "It is not followed here any longer"), new("mistake", "It was entered by mistake")];

    public static string Of(YesNo healed) => healed switch { YesNo.Yes => "Yes", YesNo.No => "No", _ => "Not seen" };

    public static string Cm2(double area) => area.ToString("0.##", CultureInfo.InvariantCulture) + " cm²";

    public static string Percent(double? taken) => taken is { } percent ? percent.ToString("0.#", CultureInfo.InvariantCulture) + "%" : "Not seen";

    public static string Taken(GraftRecord record) => record.TakePercent is { } percent
        ? $"{Percent(percent)}, seen on {Words.Date(record.Looks.Last(l => l.TakenCm2 is not null).On)}"
        : "Not known: nobody has recorded it";

    public static string Healing(GraftRecord record) => record.Looks.LastOrDefault(l => l.DonorHealed is not null) switch
    {
        { DonorHealed: true } => $"Seen healed on {Words.Date(record.OperatedOn.AddDays(record.HealedByDay!.Value))}, {Days(record.HealedByDay.Value)} after the operation",
        { On: var on } => $"Open on {Words.Date(on)}, {Days(record.OpenOnDay!.Value)} after the operation",
        _ => "Not known: nobody has recorded it",
    };

    public static Reharvest Reharvest(SkinGraft graft, GraftRecord record) => Core.Planning.Grafts.Reharvest.Of(graft.Kind, graft.Donor, record);

    /// <summary>It never says that it is safe.</summary>
    public static string Again(Reharvest reharvest, DateOnly today) => reharvest switch
    {
        { NotBefore: null } => "No: all layers were taken there",
        { SeenHealed: false } => $"Not now: it was seen open. Not before {Words.Date(reharvest.NotBefore)}",
        _ when today < reharvest.NotBefore => $"Not before {Words.Date(reharvest.NotBefore)}, and only when it was seen healed",
        { SeenHealed: null } => $"Not before somebody has looked. The time that is waited for passed on {Words.Date(reharvest.NotBefore)}",
        _ => $"Seen healed, and the time that is waited for passed on {Words.Date(reharvest.NotBefore)}. Look at it before it is planned",
    };

    public static string Interval(DonorHealing healing) =>
        string.Create(CultureInfo.InvariantCulture, $"{healing.LowDays} to {healing.HighDays} days, {healing.Words} ({healing.Source.Citation})");

    /// <summary>What a trial saw of this technique; null when none was read.</summary>
    public static string? Published(SkinGraft graft) => PublishedTake.All.FirstOrDefault(p => p.Technique.ToString() == graft.Form.ToString()) is { } take
        ? string.Create(CultureInfo.InvariantCulture, $"In one trial {take.MeanPercent}% had taken, standard deviation {take.DeviationPercent}%, in patients with burns. It forecasts nothing for this patient. Source: {GraftSources.Take.Citation}.")
        : null;

    public static string Next(SkinGraft graft) => graft switch
    {
        { EnteredByMistake: true } => "Entered by mistake",
        { EndedAt: { } at } => $"Not followed since {Words.Time(at)}",
        { NextLookOn: { } on } => $"A look on {Words.Date(on)}",
        _ => "No look is planned",
    };

    public static string Said(GraftLookEntry entry) => string.Join(". ",
    [
        $"{entry.ByName}, {Words.Time(entry.RecordedAt)}", .. entry.Note is { } note ? [note] : Array.Empty<string>(),
        .. entry.WithdrawnAt is { } at ? [$"Withdrawn on {Words.Time(at)} by {entry.WithdrawnByName}: {entry.WithdrawnWhy}"] : Array.Empty<string>(),
    ]);

    public static IReadOnlyList<SummaryRow> Facts(SkinGraft graft) =>
    [
        new("What it is", $"{(graft.Kind == GraftKind.FullThickness ? "Full thickness" : "Split skin")}, {Way(graft)}"), new("Covered", Cm2(graft.AreaCm2)),
        new("Put on", $"{Words.Date(graft.OperatedOn)}. Recorded on {Words.Time(graft.RecordedAt)} by {graft.RecordedByName}"), new("Taken from", $"{graft.Region}, {Cm2(graft.DonorCm2)}"),
        .. graft.EndedAt is { } at ? [new SummaryRow("End", $"{graft.EndedWhy}. Recorded on {Words.Time(at)} by {graft.EndedByName}")] : Array.Empty<SummaryRow>(),
    ];

    private static string Way(SkinGraft graft) => graft.Form switch
    {
        GraftForm.Mesh => string.Create(CultureInfo.InvariantCulture, $"meshed 1 to {graft.ClaimedRatio}"),
        GraftForm.Meek => string.Create(CultureInfo.InvariantCulture, $"micrografts 1 to {graft.ClaimedRatio}"),
        _ => "as one sheet",
    };

    private static string Days(int days) => days == 1 ? "1 day" : $"{days} days";
}
