using System.Globalization;
using Reconstruct.Core;
using Reconstruct.Core.Funding.WhatIf;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Policies;
using Reconstruct.Service.Funding.Requests;
using Reconstruct.Service.Funding.WhatIf;

namespace Reconstruct.Service.Synthetic;

/// <summary>Two drafts of the invented commissioners: one that is being written, and one of a colleague that waits for the first to approve it. Nothing is published.</summary>
public static class DemoDrafts
{
    private const string From = "qjk-dupuytrens";
    private const string Source = "synthetic service";

    public static async Task Enter(ServiceDb db, DecideRequest decide, ActingNow acting, Cast cast, CancellationToken ct)
    {
        var (approver, writer) = (cast.With(Role.Commissioner)[0], cast.With(Role.Commissioner)[1]);
        await Begin(db, decide, acting, approver, "first thoughts", "20", ct);
        var draft = await Begin(db, decide, acting, writer, "for approval", "25", ct);
        if (draft is not null) Must(await StepDraft.Run(db, decide.Book, draft, draft.Version, StepDraft.Step.Submit, null, ct));
    }

    /// <summary>A draft that starts in two months; null where the board of that day is not certain.</summary>
    private static async Task<PolicyDraft?> Begin(ServiceDb db, DecideRequest decide, ActingNow acting, CastMember who, string version, string degrees, CancellationToken ct)
    {
        acting.Value = who.Acts(Source);
        if (DraftAccess.OwnBoard(decide.Boards, db.Acting, db.Clock.Today) is null) return null;
        var row = Must(await BeginDraft.Run(db, decide.Book, decide.Boards, From, ct));
        Dictionary<string, string?> texts = new(StringComparer.Ordinal) { ["version"] = version, ["effectiveFrom"] = db.Clock.Today.AddDays(60).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
        var text = Must(PolicyDraftText.With(row.Text, texts, new Dictionary<string, string>(StringComparer.Ordinal) { ["$.criteria.of[0].of[0].value"] = degrees }));
        return Must(await ChangeDraft.Run(db, decide.Book, row, row.Version, text, ChangeDraft.TextField, ct));
    }

    private static T Must<T>(Result<T> done) => done.Ok ? done.Value : throw new InvalidOperationException($"Drafts of policies: {string.Join("; ", done.Refusals.Select(r => $"{r.Code} {r.Message}"))}");
}
