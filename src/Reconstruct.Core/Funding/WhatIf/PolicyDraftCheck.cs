using Reconstruct.Core.Calculators;
using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>Checks a draft: the file, its place among the other policies, and that its worked examples come out as it says.</summary>
public static class PolicyDraftCheck
{
    /// <summary>A worked example comes out otherwise than the file expects.</summary>
    public const string ExampleCode = "example-comes-out-otherwise";

    /// <summary>It is another board's.</summary>
    public const string OtherBoardCode = "owner-other-board";

    /// <summary>It is not adopted.</summary>
    public const string NotAdoptedCode = "status-not-adopted";

    /// <summary>It does not start on a day after that of the approval.</summary>
    public const string StartCode = "start-not-later";

    /// <summary>Name of the file that a draft is read as.</summary>
    public const string FileName = PolicyBook.PoliciesFolder + "draft.json";

    /// <summary>Every fault of a draft with path and line, and the policy when it can be read at all: a draft that is faulty only among the others can be tried.</summary>
    /// <param name="book">The policies in use.</param>
    /// <param name="text">The draft.</param>
    /// <param name="board">ODS code of the board whose it must be.</param>
    public static PolicyReading Of(PolicyBook book, string text, string board)
    {
        PolicyFile file = new(FileName, text);
        var read = book.Read(file);
        if (read.Policy is not { } policy) return read;
        var spots = JsonSpots.Read(file, [])!;
        List<PolicyFault> faults = [.. Own(policy, board, spots), .. Examples(policy, spots), .. book.With([file]).Faults.Where(f => string.Equals(f.File, FileName, StringComparison.Ordinal))];
        return new(policy, [.. faults.OrderBy(f => f.Line)]);
    }

    /// <summary>What else must hold before it is published: adopted, and in force from a known day after today. Requests are decided by the rules of the day of their referral, which is today or
    /// earlier: so no decision that was made can come out otherwise by what is published.</summary>
    public static IReadOnlyList<PolicyFault> ForPublication(Policy policy, string text, DateOnly today)
    {
        var spots = JsonSpots.Read(new(FileName, text), [])!;
        var faults = new List<PolicyFault>();
        if (policy.Status is not PolicyStatus.Adopted) faults.Add(At(spots, "status", NotAdoptedCode, "A version that is published is 'adopted'"));
        if (policy.EffectiveFrom is not { IsDay: true } from) faults.Add(At(spots, "effectiveFrom", StartCode, "A version that is published starts on a known day, such as 2026-07-01"));
        else if (from.First <= today)
            faults.Add(At(spots, "effectiveFrom", StartCode, $"It must start after {DateWords.InWords(today)}: what was decided before must not come out otherwise"));
        return faults;
    }

    private static IEnumerable<PolicyFault> Own(Policy policy, string board, JsonSpot spots)
    {
        if (!string.Equals(policy.Owner.Code, board, StringComparison.Ordinal)) yield return At(spots, "owner", OtherBoardCode, $"A board writes its own policies: the owner's code must be '{board}'");
    }

    private static IEnumerable<PolicyFault> Examples(Policy policy, JsonSpot spots)
    {
        var items = spots.Members.Find(m => m.Name is "examples").Spot?.Items ?? [];
        for (var i = 0; i < policy.Examples.Count; i++)
        {
            var example = policy.Examples[i];
            var outcome = policy.Evaluate(example.Facts.Values).Outcome;
            if (outcome == example.Expect) continue;
            var at = items[i].Members.Find(m => m.Name is "expect").Spot ?? items[i];
            yield return new(FileName, at.Path, at.Line, ExampleCode, $"The example '{example.Name}' comes out as '{EnumText.Kebab(outcome)}', and the file expects '{EnumText.Kebab(example.Expect)}'");
        }
    }

    private static PolicyFault At(JsonSpot spots, string property, string code, string message)
    {
        var at = spots.Members.Find(m => string.Equals(m.Name, property, StringComparison.Ordinal)).Spot ?? spots;
        return new(FileName, at.Path, at.Line, code, message);
    }
}
