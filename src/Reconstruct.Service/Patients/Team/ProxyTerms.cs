using Reconstruct.Core;

namespace Reconstruct.Service.Patients.Team;

/// <summary>On what terms somebody acts for a patient. Terms that exist are whole.</summary>
public sealed record ProxyTerms
{
    public const int Longest = 200;

    private ProxyTerms(string relation, string evidence, DateOnly? lastDay) => (Relation, Evidence, LastDay) = (relation, evidence, lastDay);

    /// <summary>What they are to the patient.</summary>
    public string Relation { get; }

    /// <summary>What was seen that shows it.</summary>
    public string Evidence { get; }

    /// <summary>The last day; null where none is agreed.</summary>
    public DateOnly? LastDay { get; }

    /// <summary>Checks what was typed; every fault at once.</summary>
    /// <param name="lastDayTyped">True when something was typed as a last day, so that a date that is none is told from no date.</param>
    /// <param name="today">Today in London.</param>
    public static Result<ProxyTerms> Make(string? relation, string? evidence, bool lastDayTyped, DateOnly? lastDay, DateOnly today)
    {
        var refusals = new List<Refusal>();
        if (relation is null) refusals.Add(new("proxy-relation-missing", "Enter what they are to the patient", "relation"));
        if (relation?.Length > Longest) refusals.Add(new("proxy-relation-too-long", $"Relationship must be {Longest} characters or fewer", "relation"));
        if (evidence is null) refusals.Add(new("proxy-evidence-missing", "Enter what you have seen that shows it", "evidence"));
        if (evidence?.Length > Longest) refusals.Add(new("proxy-evidence-too-long", $"Evidence must be {Longest} characters or fewer", "evidence"));
        if (lastDayTyped && lastDay is null) refusals.Add(new("proxy-last-day-not-real", "Enter a real date, or leave it empty", "lastDay"));
        if (lastDay < today) refusals.Add(new("proxy-last-day-past", "Last day must be today or in the future", "lastDay"));
        return refusals.Count > 0 ? refusals : new ProxyTerms(relation!, evidence!, lastDay);
    }
}
