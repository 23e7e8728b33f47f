using System.Globalization;

namespace Reconstruct.Core.Planning.Plans;

/// <summary>What was done in the end. What is null was not recorded; it is never read as nought.</summary>
/// <param name="DoneOn">The day of the operation, in London.</param>
/// <param name="Option">The option that was done.</param>
/// <param name="Flap">The flap of the catalogue that was used; null when none was.</param>
/// <param name="AreaMm2">Area that was covered, in mm², more than 0.</param>
/// <param name="Minutes">From knife to skin closed, in minutes, more than 0.</param>
/// <param name="Returns">How often the patient went back to theatre for it, 0 or more.</param>
/// <param name="Reason">Why it differs from the plan.</param>
public sealed record PlanAchieved(DateOnly DoneOn, string Option, string? Flap, double? AreaMm2, double? Minutes, int? Returns, string? Reason)
{
    /// <summary>The numbers of a plan beside what was achieved: area and time, which a plan gives.</summary>
    public IReadOnlyList<PlanMeasure> Beside(PlanContent plan) =>
    [
        new("Area covered", "mm²", plan.Number(PlanFields.AreaMm2), AreaMm2),
        new("Time", "minutes", plan.Number(PlanFields.MinutesLikely), Minutes),
    ];

    /// <summary>True when another option or flap was used than planned, so that a reason is needed.</summary>
    public bool Departs(PlanContent plan) => Option != plan[PlanFields.Main] || Flap != plan[PlanFields.Flap];

    /// <summary>Takes it, or gives every reason why not. <paramref name="today"/> is today in London.</summary>
    public static Result<PlanAchieved> Make(PlanAchievedTyped typed, PlanContent plan, PlanNames names, DateOnly today)
    {
        List<Refusal> refusals = [];
        if (typed.DoneOn is null) refusals.Add(new("outcome-day-missing", "Enter the day of the operation", "doneOn"));
        else if (typed.DoneOn > today) refusals.Add(new("outcome-day-future", "Day of the operation must be today or in the past", "doneOn"));
        if (typed.Option is null || !names.Techniques.ContainsKey(typed.Option)) refusals.Add(new("outcome-option-missing", "Select what was done", "option"));
        if (typed.Flap is { } flap && !names.Flaps.ContainsKey(flap)) refusals.Add(new("outcome-flap-unknown", "Select a flap of the catalogue, or none", "flap"));
        var area = Number(typed.AreaMm2, 2_000_000, "areaMm2", "Area covered", refusals);
        var minutes = Number(typed.Minutes, 2880, "minutes", "Time in minutes", refusals);
        if (typed.Returns is not null and not { Length: 0 } && !(int.TryParse(typed.Returns, NumberStyles.None, CultureInfo.InvariantCulture, out var back) && back <= 99))
            refusals.Add(new("outcome-returns", "Returns to theatre must be a whole number from 0 to 99", "returns"));
        if (typed.Reason is { Length: > PlanField.MostLongLetters }) refusals.Add(new("plan-text-long", $"The reason must be {PlanField.MostLongLetters} characters or fewer", "reason"));
        if (refusals.Count > 0) return refusals;

        var achieved = new PlanAchieved(typed.DoneOn!.Value, typed.Option!, typed.Flap, area, minutes, string.IsNullOrEmpty(typed.Returns) ? null : int.Parse(typed.Returns, CultureInfo.InvariantCulture), typed.Reason);
        return achieved.Departs(plan) && typed.Reason is null ? new Refusal("outcome-reason-missing", "Enter why it differs from the plan", "reason") : achieved;
    }

    private static double? Number(string? text, double most, string field, string label, List<Refusal> refusals)
    {
        if (string.IsNullOrEmpty(text)) return null;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= most) return number;
        refusals.Add(new("outcome-number", $"{label} must be a number above 0, up to {most.ToString("0", CultureInfo.InvariantCulture)}", field));
        return null;
    }
}
