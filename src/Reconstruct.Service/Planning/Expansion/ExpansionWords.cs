using System.Globalization;
using Reconstruct.Core;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Planning.Expansion;
using Reconstruct.Core.Referrals;
using Reconstruct.NhsUi;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Expansion;

/// <summary>Tissue expanders and their fillings in words.</summary>
public static class ExpansionWords
{
    public static readonly IReadOnlyList<Option> Sides = [new("Left", "Left"), new("Right", "Right"), new("None", "It has no side")];
    public static readonly IReadOnlyList<Option> Shapes = [new("Round", "Round"), new("Rectangular", "Rectangular"), new("Other", "Another, such as a crescent")];
    public static readonly IReadOnlyList<Option> Endings = [new("TakenOut", "It was taken out"), new("Exchanged", "It was exchanged for an implant or another expander"), new("EnteredByMistake", "It was entered by mistake")];

    public static string Of(YesNo answer) => answer switch { YesNo.Yes => "Yes", YesNo.No => "No", _ => "Not known" };

    public static string Ml(decimal ml) => FillingRefusals.Ml(ml);

    public static string Title(TissueExpander e) => e.Side == ExpanderSide.None ? e.Site : $"{e.Site} ({e.Side.ToString().ToLowerInvariant()})";

    public static string Filled(FillingLedger ledger) =>
        $"{Ml(ledger.FilledMl)}{(ledger.PercentOfNominal is { } percent ? $", {percent.ToString("0", CultureInfo.InvariantCulture)}% of the nominal {Ml(ledger.Volumes.NominalMl!.Value)}" : ". Nominal volume not known")}";

    public static string Wanted(FillingLedger ledger) =>
        ledger.RemainingMl == 0 ? $"None: the wanted {Ml(ledger.Volumes.TargetMl)} is in" : $"{Ml(ledger.RemainingMl)} of the {Ml(ledger.Volumes.TargetMl)} wanted";

    public static string Limit(FillingLedger ledger) => $"{Ml(ledger.Volumes.LimitMl)}: {Left(ledger.Volumes.LimitMl - ledger.FilledMl)}";

    public static string Stops(FillingLedger ledger) =>
        ledger.Stops.Count == 0 ? "Nothing on record. That does not say that it is safe to fill: look at the skin" : string.Join(". ", Signs(ledger).Concat(Questions(ledger)));

    /// <summary>What said stop, with a capital and no full stop.</summary>
    public static string Sentence(IReadOnlyList<FillingStop> stops) => Capital(string.Join("; ", stops.Select(FillingRefusals.Words)));

    /// <summary>What has to be found out before the next filling.</summary>
    public static IReadOnlyList<string> Questions(FillingLedger ledger) =>
    [
        .. ledger.Stops.Where(s => s is FillingStop.PainBeforeNotKnown).Select(_ => "Was there pain that did not settle after the last visit?"),
        .. ledger.Stops.Where(s => s is FillingStop.PaleBeforeNotKnown).Select(_ => "Did the skin stay pale after the last visit?"),
    ];

    /// <summary>What says stop outright.</summary>
    public static IReadOnlyList<string> Signs(FillingLedger ledger) =>
        [.. ledger.Stops.Where(s => s is not (FillingStop.PainBeforeNotKnown or FillingStop.PaleBeforeNotKnown)).Select(s => s == FillingStop.OverLimit ? "It holds what the maker allows" : s == FillingStop.PainBefore ? "There was pain that did not settle at the last visit" : "The skin stayed pale at the last visit")];

    public static string Forecast(ExpanderForecast forecast, FillingLedger ledger) => forecast.Ground switch
    {
        ForecastGround.Pace => $"{Words.Date(forecast.On)}, if it went on at the pace so far: {Ml(forecast.PaceMl)} in {forecast.PaceDays} {(forecast.PaceDays == 1 ? "day" : "days")} since the operation. This is arithmetic and no plan",
        ForecastGround.Reached => "What is wanted is in it",
        ForecastGround.Stop => "No day is given while something says stop or has to be found out",
        ForecastGround.TooFew => "No day is given: it takes two fillings after the operation, on two days",
        ForecastGround.NoPace => "No day is given: nothing has gone in since the operation, in all",
        _ => $"No day is given: at the pace so far the {Ml(ledger.Volumes.TargetMl)} would have been in before today",
    };

    public static string Next(TissueExpander e) => e switch
    {
        { EndedOn: { } on } => $"Ended on {Words.Date(on)}: {Of(e.EndedHow!.Value)}",
        { NextOn: { } on, NextUl: 0 } => $"A look on {Words.Date(on)}",
        { NextOn: { } on, NextUl: < 0 } => $"{Ml(-TissueExpander.Ml(e.NextUl.Value))} to be drawn off on {Words.Date(on)}",
        { NextOn: { } on } => $"{Ml(TissueExpander.Ml(e.NextUl!.Value))} on {Words.Date(on)}",
        _ => "No filling is planned",
    };

    /// <summary>What the lists say is to be done.</summary>
    public static string Duty(TissueExpander e) => e switch { { NextOn: null } => "Plan the next filling", { NextUl: 0 } => "Look at the expander", { NextUl: < 0 } => "Draw off the expander", _ => "Fill the expander" };

    public static string Of(ExpanderEnding how) => how switch { ExpanderEnding.TakenOut => "taken out", ExpanderEnding.Exchanged => "exchanged", _ => "entered by mistake" };

    public static string When(FillingEvent one) => one.AtOperation ? $"{Words.Date(LondonTime.DateOf(one.At))}, at the operation" : Words.Time(one.At);

    public static string Done(FillingEvent one) => one.Ml switch { > 0 => $"{Ml(one.Ml)} in", < 0 => $"{Ml(-one.Ml)} drawn off", _ => one.AtOperation ? "Nothing in" : "Looked at" };

    /// <summary>The most skin there can be to gain at what is in it, or why none is given.</summary>
    public static string Gain(TissueExpander e, FillingLedger ledger)
    {
        Result<double>? gain = e switch
        {
            { BaseDiameterCm: { } diameter } => ExpanderGain.Round(diameter, (double)ledger.FilledMl),
            { WidthCm: { } width, LengthCm: { } length } => ExpanderGain.Rectangular(width, length, (double)ledger.FilledMl),
            _ => (Result<double>?)null,
        };
        if (gain is not { } worked) return e.Shape == ExpanderShape.Other ? "Not computed: this shape has no closed form" : "Not known: the size of the base is not recorded";
        return worked.Ok
            ? $"{worked.Value.ToString("0.#", CultureInfo.InvariantCulture)} cm² at most, as geometry: the dome of {(e.Shape == ExpanderShape.Round ? "a spherical cap" : "part of a cylinder, its ends left off")} less its base"
            : worked.Refusals[0].Message;
    }

    /// <summary>The limits of that, as the calculation gives them.</summary>
    public static IReadOnlyList<string> GainLimits => [.. ExpanderCalculator.Model.Warnings, $"It must not be used for: {char.ToLowerInvariant(ExpanderCalculator.Model.MustNotBeUsedFor[0])}{ExpanderCalculator.Model.MustNotBeUsedFor[1..]}"];

    public static string Size(TissueExpander e) => e switch
    {
        { BaseDiameterCm: { } diameter } => $"Round, {Cm(diameter)} across",
        { WidthCm: { } width, LengthCm: { } length } => $"Rectangular, {Cm(width)} by {Cm(length)}",
        { Shape: ExpanderShape.Other } => "Another shape",
        _ => $"{e.Shape}, size not known",
    };

    public static IReadOnlyList<SummaryRow> Facts(TissueExpander e) =>
    [
        new("Where", Title(e)), new("Shape", Size(e)), new("Put in", $"{Words.Date(e.PlacedOn)}. Recorded on {Words.Time(e.RecordedAt)} by {e.RecordedByName}"),
        .. e.VolumesWhy is { } why ? [new SummaryRow("Volumes changed", $"{why}. By {e.VolumesByName}")] : Array.Empty<SummaryRow>(), .. Device(e), .. Ending(e),
    ];

    private static IReadOnlyList<SummaryRow> Device(TissueExpander e) => e.DeviceText is null ? [new("Device", "Not known")] :
    [
        new("Item", e.DeviceItem!), new("Use by", e.DeviceExpiresOn is { } day ? Words.Date(day) : "The label does not say"), new("Batch", e.DeviceBatch ?? "The label does not say"),
        new("Serial number", e.DeviceSerial ?? "The label does not say"), new("Label", e.DeviceText),
    ];

    private static IEnumerable<SummaryRow> Ending(TissueExpander e)
    {
        if (e.EndedOn is not { } on) yield break;
        yield return new("End", $"{Capital(Of(e.EndedHow!.Value))} on {Words.Date(on)}. Recorded on {Words.Time(e.EndedAt)} by {e.EndedByName}");
        yield return new("What came of it", e.EndedOutcome!);
        if (e.EndedWhy is { } why) yield return new("Why", why);
    }

    private static string Left(decimal ml) => ml > 0 ? $"{Ml(ml)} below it" : ml == 0 ? "it is reached" : $"{Ml(-ml)} over it";

    private static string Cm(double cm) => cm.ToString("0.##", CultureInfo.InvariantCulture) + " cm";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
