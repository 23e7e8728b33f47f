using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Urgency;

/// <summary>A priority of the surgical waiting list, P1a to P4.</summary>
/// <remarks>Source: Royal College of Surgeons of England, surgical prioritisation. That the time counts from the decision is our reading.</remarks>
public sealed record SurgicalPriority
{
    private SurgicalPriority(string code, string words, int? hours, int? days, int? months) =>
        (Code, Words, Hours, Days, Months) = (code, words, hours, days, months);

    /// <summary>Within 24 hours.</summary>
    public static SurgicalPriority P1a { get; } = new("P1a", "Within 24 hours", hours: 24, days: null, months: null);

    /// <summary>Within 72 hours.</summary>
    public static SurgicalPriority P1b { get; } = new("P1b", "Within 72 hours", hours: 72, days: null, months: null);

    /// <summary>Up to 4 weeks.</summary>
    public static SurgicalPriority P2 { get; } = new("P2", "Up to 4 weeks", hours: null, days: 28, months: null);

    /// <summary>Up to 3 months.</summary>
    public static SurgicalPriority P3 { get; } = new("P3", "Up to 3 months", hours: null, days: null, months: 3);

    /// <summary>Over 3 months: no due date comes from the priority itself.</summary>
    public static SurgicalPriority P4 { get; } = new("P4", "Over 3 months", hours: null, days: null, months: null);

    /// <summary>All five, most urgent first.</summary>
    public static IReadOnlyList<SurgicalPriority> All { get; } = [P1a, P1b, P2, P3, P4];

    /// <summary>Where the priorities were read.</summary>
    public static Source Source { get; } = new("Royal College of Surgeons of England, surgical prioritisation");

    /// <summary>Code, as staff say it.</summary>
    public string Code { get; }

    /// <summary>The limit in words.</summary>
    public string Words { get; }

    private int? Hours { get; }

    private int? Days { get; }

    private int? Months { get; }

    /// <summary>The priority with this code, in either case; null when there is none.</summary>
    public static SurgicalPriority? Find(string code) => All.FirstOrDefault(p => p.Code.Equals(code.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The instant by which it is due: P1a and P1b only, which count in hours; null for the others.</summary>
    public DateTimeOffset? DueAt(DateTimeOffset decidedAt) => Hours is { } hours ? decidedAt.AddHours(hours) : null;

    /// <summary>The London day on which it is due at the latest; null for P4. Three months after 30 November is the last day of February.</summary>
    public DateOnly? DueOn(DateTimeOffset decidedAt)
    {
        if (DueAt(decidedAt) is { } at) return LondonTime.DateOf(at);
        var day = LondonTime.DateOf(decidedAt);
        return Days is { } days ? day.AddDays(days) : Months is { } months ? day.AddMonths(months) : null;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
