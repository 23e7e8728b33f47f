using System.Globalization;
using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Planning.Expansion;

/// <summary>Why a filling was not written, or not withdrawn.</summary>
public static class FillingRefusals
{
    /// <summary>Code: not a possible volume.</summary>
    public const string MlCode = "filling-ml";

    /// <summary>Code: no answer about pain or pale skin; "not known" is one.</summary>
    public const string AnswerCode = "filling-answer-missing";

    /// <summary>Code: nobody is named, or a text is too long.</summary>
    public const string TextCode = "filling-text";

    /// <summary>Code: in the future.</summary>
    public const string FutureCode = "filling-in-future";

    /// <summary>Code: before the expander was put in.</summary>
    public const string EarlyCode = "filling-before-operation";

    /// <summary>Code: there is one at that minute already.</summary>
    public const string TwiceCode = "filling-twice";

    /// <summary>Code: more drawn off than was in, at some moment.</summary>
    public const string BelowEmptyCode = "filling-below-empty";

    /// <summary>Code: something says stop, and nobody says why it went in all the same.</summary>
    public const string StopCode = "filling-stop";

    /// <summary>Code: the visit to withdraw is not there, or was withdrawn before.</summary>
    public const string WithdrawCode = "filling-withdraw-unknown";

    /// <summary>Code: withdrawn without a reason.</summary>
    public const string WithdrawReasonCode = "filling-withdraw-reason-missing";

    /// <summary>What says stop, as a sentence without its full stop.</summary>
    public static string Words(FillingStop stop) => stop switch
    {
        FillingStop.PainBefore => "there was pain that did not settle at the visit before",
        FillingStop.PaleBefore => "the skin stayed pale at the visit before",
        FillingStop.PainBeforeNotKnown => "it is not known whether there was pain that did not settle at the visit before",
        FillingStop.PaleBeforeNotKnown => "it is not known whether the skin stayed pale at the visit before",
        FillingStop.PainNow => "there is pain that does not settle at this visit",
        FillingStop.PaleNow => "the skin stays pale at this visit",
        _ => "it would hold more than the maker allows",
    };

    /// <summary>A volume in mL as it is written: no decimal place that is not needed.</summary>
    public static string Ml(decimal ml) => $"{ml.ToString("0.#", CultureInfo.InvariantCulture)} mL";

    internal static Refusal Stop(FillingLine line, IReadOnlyList<FillingStop> why, decimal limitMl, bool surgeon) => new(StopCode,
        $"Stop: {Why(line, why, limitMl)}. Put nothing in, or draw off. {(surgeon ? "Or enter why it goes in all the same" : "If it is in already, enter what happened and what was done: the surgeons are told")}", "override");

    internal static Refusal StopLater(FillingLine line, IReadOnlyList<FillingStop> why, decimal limitMl, bool surgeon) => new(StopCode,
        $"With this, the filling at {LondonTime.Words(line.Event.At)} went in against a stop: {Why(line, why, limitMl)}. Check times and volumes. {(surgeon ? "Or enter why it is recorded all the same" : "If it was so, enter what happened and what was done: the surgeons are told")}", "override");

    internal static Refusal StopWithout(FillingLine line, IReadOnlyList<FillingStop> why, decimal limitMl) => new(StopCode,
        $"Without it, the filling at {LondonTime.Words(line.Event.At)} went in against a stop: {Why(line, why, limitMl)}. Only a surgeon withdraws it", "withdraw");

    internal static Refusal BelowEmpty(FillingLine line) => new(BelowEmptyCode,
        $"{Ml(line.VolumeMl - line.Event.Ml)} was in it at that time, so {Ml(-line.Event.Ml)} cannot be drawn off", "ml");

    internal static Refusal BelowEmptyLater(FillingLine line, string what, string field) => new(BelowEmptyCode,
        $"{what} it, more would have been drawn off at {LondonTime.Words(line.Event.At)} than was in", field);

    private static string Why(FillingLine line, IReadOnlyList<FillingStop> why, decimal limitMl) =>
        string.Join("; ", why.Select(s => s == FillingStop.OverLimit ? $"it would hold {Ml(line.VolumeMl)}, and the maker allows {Ml(limitMl)}" : Words(s)));
}
