using Reconstruct.Core.Planning.Devices;
using Reconstruct.NhsUi;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Prostheses;

/// <summary>Prostheses in words.</summary>
public static class ProsthesisWords
{
    public static readonly IReadOnlyList<Option> Kinds = [.. Enum.GetValues<ProsthesisKind>().Select(k => new Option(k.ToString(), Of(k)))];
    public static readonly IReadOnlyList<Option> Sides = [new("Left", "Left"), new("Right", "Right"), new("None", "It has no side")];
    public static readonly IReadOnlyList<Option> Visits = [.. Enum.GetValues<ProsthesisVisit>().Select(v => new Option(v.ToString(), Of(v)))];

    public static string Of(ProsthesisKind kind) => kind switch { ProsthesisKind.HandOrFinger => "Hand or finger", var other => other.ToString() };

    public static string Of(ProsthesisVisit visit) => visit switch { ProsthesisVisit.Casting => "Impression, scan or cast", ProsthesisVisit.Review => "Review", var other => other.ToString() };

    public static string Title(Prosthesis p) => p.Side == ProsthesisSide.None ? Of(p.Kind) : $"{Of(p.Kind)}, {p.Side.ToString().ToLowerInvariant()}";

    public static string Next(Prosthesis p) => p switch
    {
        { EndedAt: { } at } => $"Not followed since {Words.Time(at)}: {p.EndedWhy}",
        { NextVisit: { } visit } => $"{Of(visit)} by {Words.Date(p.NextOn)}: {p.NextWhy}",
        _ => "Nothing is set",
    };

    public static string Replacement(Prosthesis p) => p switch
    {
        { ReplaceEveryMonths: null } => "No rule is set",
        { ReplaceOn: { } on } => $"Every {Months(p)}, by {Words.Date(on)}: {p.ReplaceWhy}",
        { EndedAt: not null } => $"Was every {Months(p)}: {p.ReplaceWhy}",
        _ => $"Every {Months(p)} from its fitting, which is not on record: {p.ReplaceWhy}",
    };

    private static string Months(Prosthesis p) => p.ReplaceEveryMonths == 1 ? "month" : $"{p.ReplaceEveryMonths} months";

    public static IReadOnlyList<SummaryRow> Device(Prosthesis p) => p.DeviceText is null ? [new("Device", "Not recorded")] :
    [
        new("Item", p.DeviceItem!), new("Use by", p.DeviceExpiresOn is { } day ? Words.Date(day) : "The label does not say"), new("Batch", p.DeviceBatch ?? "The label does not say"),
        new("Serial number", p.DeviceSerial ?? "The label does not say"), new("Label", p.DeviceText),
    ];
}
