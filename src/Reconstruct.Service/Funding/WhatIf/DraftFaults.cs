using Reconstruct.Core;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.WhatIf;
using Reconstruct.Service.Funding.Policies;

namespace Reconstruct.Service.Funding.WhatIf;

/// <summary>What stands between a draft and its publication.</summary>
public static class DraftFaults
{
    /// <summary>Every fault, by line.</summary>
    public static IReadOnlyList<PolicyFault> Of(PolicyBook book, PolicyDraft row, DateOnly today)
    {
        var read = PolicyDraftCheck.Of(book, row.Text, row.Board);
        return read.Policy is null ? read.Faults : [.. read.Faults.Concat(PolicyDraftCheck.ForPublication(read.Policy, row.Text, today)).OrderBy(f => f.Line)];
    }

    public static Refusal AsRefusal(PolicyFault fault) => new(fault.Code, $"Line {fault.Line}, {fault.Path}: {fault.Message}");
}
