using Reconstruct.Core;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.WhatIf;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Policies;

namespace Reconstruct.Service.Funding.WhatIf;

/// <summary>Keeps a new text of a draft. Faults in what it says are kept with it and shown; a text that is too large, nested too deep or no JSON is refused by name and not kept.</summary>
public static class ChangeDraft
{
    /// <summary>Name of the field that holds the text.</summary>
    public const string TextField = "text";

    private static readonly string[] NotKept = [PolicyFaultCodes.TooLarge, PolicyFaultCodes.TooDeep, PolicyFaultCodes.NotJson];

    /// <param name="field">The field that refusals are about.</param>
    public static async Task<Result<PolicyDraft>> Run(ServiceDb db, PolicyBook book, PolicyDraft row, int seenVersion, string? text, string field, CancellationToken ct)
    {
        if (row.Version != seenVersion) return Refusals.ChangedSince("draft");
        if (!DraftAccess.MayChange(db.Acting, row)) return Refusals.NotAllowed("changing this draft");
        if (string.IsNullOrWhiteSpace(text)) return new Refusal("text-missing", "Enter the policy", field);
        var plain = text.ReplaceLineEndings("\n");
        var faults = book.Read(new(PolicyDraftCheck.FileName, plain)).Faults.Where(f => NotKept.Contains(f.Code, StringComparer.Ordinal)).ToList();
        if (faults.Count > 0) return faults.ConvertAll(f => new Refusal(f.Code, $"Line {f.Line}: {f.Message}", field));

        row.Text = plain;
        return await db.Save(row, "draft of a policy changed", ct);
    }
}
