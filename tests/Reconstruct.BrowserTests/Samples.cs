using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Cds;

namespace Reconstruct.BrowserTests;

/// <summary>Real addresses for the patterns of the routes: which rows of the record stand for an id.</summary>
public static partial class Samples
{
    /// <summary>The start of a pattern, and the types of rows whose ids fit there. The longest start that fits counts.</summary>
    private static readonly Dictionary<string, string[]> Rows = new(StringComparer.Ordinal)
    {
        ["/pathways/"] = ["Pathway"], ["/funding/requests/"] = ["FundingCase"], ["/funding/drafts/"] = ["PolicyDraft"], ["/identity/pathways/"] = ["Pathway"], ["/patients/"] = ["Patient"], ["/my/access/"] = ["Patient"], ["/my/details/"] = ["Patient"], ["/my/messages/"] = ["ServiceMessage"],
        ["/messages/"] = ["ServiceMessage"], ["/referrals/"] = ["Referral"], ["/referrals/drafts/"] = ["ReferralDraft"], ["/documents/"] = ["PathwayDocument"],
        ["/letters/"] = ["Letter"], ["/identity/"] = ["IdentityCase"], ["/identity/merges/"] = ["PatientMerge"], ["/admin/people/"] = ["Person"], ["/surgeons/"] = ["Surgeon"],
        ["/vacuum/"] = ["VacuumDressing"], ["/drawings/"] = ["Drawing"], ["/burn-charts/"] = ["BurnChart"], ["/plans/"] = ["OperationPlan"], ["/my/plans/"] = ["OperationPlan"],
        ["/assessments/"] = ["Assessment"], ["/assessments/tasks/"] = ["AssessmentTask"], ["/asked/"] = ["AskedForm"], ["/my/forms/"] = ["AskedForm"], ["/my/pathways/"] = ["Pathway"],
        ["/calculations/"] = ["KeptCalculation"], ["/camouflage/"] = ["CamouflageOrder"], ["/prostheses/"] = ["Prosthesis"], ["/expanders/"] = ["TissueExpander"], ["/grafts/"] = ["SkinGraft"],
    };

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal) { ["/calculators/{id}"] = "nhs-number", ["/techniques/{id}"] = "flap-surgery", ["/conditions/{id}"] = "burns", ["/flaps/{id}"] = "anterolateral-thigh", ["/api/calculators/{id}"] = "nhs-number", ["/api/funding/policies/{id}"] = "qjk-dupuytrens" };

    /// <summary>What is asked about the operation that the draft of <see cref="EveryPageTests"/> names: a number, a yes or no and a choice.</summary>
    private static readonly string[] Facts = ["scarMonths", "scarPainSignificant", "scarCause"];

    /// <summary>Addresses to try for a pattern; none when nobody has said what stands there.</summary>
    public static async Task<IReadOnlyList<string>> For(ServiceDb db, string pattern)
    {
        if (pattern == "/availability/compare") return [pattern + "?example=breast"]; // with a map and tables
        if (pattern == "/funding/policies") return [pattern + "?procedure=dupuytrens"];
        if (pattern == "/funding/policies/differences") return [pattern + "?first=qjk-dupuytrens&second=quy-dupuytrens"];
        if (!pattern.Contains('{', StringComparison.Ordinal)) return [pattern];
        if (pattern.StartsWith("/{*", StringComparison.Ordinal)) return ["/nowhere"];
        if (Words.TryGetValue(pattern, out var word)) return [Parameter().Replace(pattern, word)];
        if (pattern.StartsWith("/availability/cards/", StringComparison.Ordinal)) return [.. (await db.Set<CdsCard>().Select(c => c.Id).ToListAsync()).Select(c => Id().Replace(pattern, c.ToString()))];
        if (Rows.Keys.Where(k => pattern.StartsWith(k + "{", StringComparison.Ordinal)).MaxBy(k => k.Length) is not { } start) return [];
        List<string> addresses = [];
        foreach (var id in await Ids(db, Rows[start]))
        {
            var one = Id().Replace(pattern, id.ToString(), 1);
            if (one.Contains("{design}", StringComparison.Ordinal)) addresses.Add(one.Replace("{design}", "bilobed", StringComparison.Ordinal));
            else if (one.Contains("{file:guid}", StringComparison.Ordinal)) addresses.AddRange((await Ids(db, ["DraftFile"])).Select(f => one.Replace("{file:guid}", f.ToString(), StringComparison.Ordinal)));
            else if (one.Contains("{number:int}", StringComparison.Ordinal)) addresses.Add(one.Replace("{number:int}", "1", StringComparison.Ordinal));
            else if (one.Contains("{calculation}", StringComparison.Ordinal)) addresses.Add(one.Replace("{calculation}", "wilson", StringComparison.Ordinal));
            else if (one.Contains("{fact:", StringComparison.Ordinal)) addresses.AddRange(Facts.Select(f => Fact().Replace(one, f)));
            else if (one.Contains("{question:", StringComparison.Ordinal)) addresses.AddRange(ReferralQuestions.All.Select(q => Question().Replace(one, q.Id)));
            else if (one.Contains("{calculator}", StringComparison.Ordinal)) addresses.Add(one.Replace("{calculator}", "lund-browder", StringComparison.Ordinal));
            else addresses.Add(one);
        }
        return addresses;
    }

    /// <summary>The type's ids, newest first: what a journey of this run has just made comes before what was invented.</summary>
    private static async Task<IReadOnlyList<Guid>> Ids(ServiceDb db, string[] types) => types is ["Person"]
        ? await db.Users.Where(p => p.PatientId == null).OrderBy(p => p.Id).Select(p => p.Id).ToListAsync()
        : [.. (await db.Set<HistoryRow>().Where(h => types.Contains(h.RowType)).GroupBy(h => h.RowId).Select(g => new { g.Key, At = g.Max(h => h.At) }).ToListAsync()).OrderByDescending(g => g.At).Select(g => g.Key)];

    [GeneratedRegex(@"\{fact:.*\}$")]
    private static partial Regex Fact();

    [GeneratedRegex(@"\{id:guid\}")]
    private static partial Regex Id();

    [GeneratedRegex(@"\{question:.*\}$")]
    private static partial Regex Question();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
