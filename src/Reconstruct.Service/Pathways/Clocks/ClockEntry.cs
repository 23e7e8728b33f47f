using Reconstruct.Core;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Pathways;

namespace Reconstruct.Service.Pathways.Clocks;

/// <summary>What a person records on the 18-week clock. One that exists can be recorded.</summary>
public sealed record ClockEntry
{
    private ClockEntry(string code, DateOnly on) => (Code, On) = (code, on);

    public string Code { get; }
    public DateOnly On { get; }
    public DateOnly? OriginalStart { get; private init; }
    public bool? ClearlyCommunicated { get; private init; }
    public bool Admitted { get; private init; }
    public bool DecisionToAdmit { get; private init; }
    public ClockEventId? Corrects { get; private init; }
    public bool Withdraws { get; private init; }
    public string? Reason { get; private init; }

    /// <summary>What was typed; nothing is checked yet.</summary>
    public sealed record Draft(
        string? Code, DateOnly? On, DateOnly? OriginalStart, bool? ClearlyCommunicated, bool Admitted, bool DecisionToAdmit,
        ClockEventId? Corrects, bool Withdraws, string? Reason);

    /// <summary>An entry, or every reason why it cannot be one. <paramref name="today"/> is today in London.</summary>
    public static Result<ClockEntry> Make(Draft draft, DateOnly today)
    {
        var refusals = new List<Refusal>();
        if (draft.Code is null || RttCode.Find(draft.Code) is null) refusals.Add(new("rtt-code-missing", "Select what happened", "code"));
        if (draft.On is null) refusals.Add(new("rtt-day-missing", "Enter the day that it happened", "on"));
        if (draft.On > today) refusals.Add(new("rtt-day-in-future", "Day that it happened must be today or in the past", "on"));
        if (draft.OriginalStart > (draft.On ?? today)) refusals.Add(new("rtt-original-start-late", "Original start must be on or before the transfer", "originalStart"));
        if (draft.Code == "33" && draft.ClearlyCommunicated is null)
            refusals.Add(new("rtt-communicated-missing", "Select whether the appointment had been clearly communicated", "communicated"));
        if ((draft.Corrects is not null || draft.Withdraws) && string.IsNullOrWhiteSpace(draft.Reason))
            refusals.Add(new("rtt-correction-reason-missing", "Enter why the earlier event was wrong", "reason"));
        if (draft.Withdraws && draft.Corrects is null) refusals.Add(new("rtt-corrects-missing", "Select the event that never happened", "corrects"));
        if (refusals.Count > 0) return refusals;
        return new ClockEntry(draft.Code!, draft.On!.Value)
        {
            OriginalStart = draft.Code == "21" ? draft.OriginalStart : null, ClearlyCommunicated = draft.Code == "33" ? draft.ClearlyCommunicated : null,
            Admitted = draft.Code == "30" && draft.Admitted, DecisionToAdmit = draft.Code == "20" && draft.DecisionToAdmit,
            Corrects = draft.Corrects, Withdraws = draft.Withdraws, Reason = draft.Reason,
        };
    }
}
