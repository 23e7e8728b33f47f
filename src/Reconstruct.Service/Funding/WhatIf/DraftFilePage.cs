using System.Text;
using Reconstruct.Core;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.WhatIf;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Policies;
using Reconstruct.Service.Pathways.Documents;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.WhatIf;

/// <summary>The whole text of a draft, to read or to change, or a file in its place. Each fault is shown at its line.</summary>
public static class DraftFilePage
{
    public const string FileField = "file";
    private const int MostBytes = 1_000_000;

    public static string Link(PolicyDraftId id) => $"{DraftPage.Link(id)}/file";

    /// <param name="Text">What was typed, or the text as it is kept.</param>
    public sealed record Model(PolicyDraft Row, string Text, IReadOnlyList<PolicyFault> Faults, bool MayChange, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(DraftsPage.Address + "/{id:guid}/file", Get).Allow(Role.Commissioner);
        app.MapPost(DraftsPage.Address + "/{id:guid}/file", Post).Allow(Role.Commissioner);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, PolicyBook book, BoardTable boards, CancellationToken ct)
    {
        var opened = await DraftAccess.Open(db, boards, new(id), ct);
        return opened.Ok ? Show(db, book, opened.Value, opened.Value.Text, []) : Page.Refused(opened.Refusals);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, PolicyBook book, BoardTable boards, CancellationToken ct)
    {
        var opened = await DraftAccess.Open(db, boards, new(id), ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var file = SentFile.Of(typed.Files, FileField).FirstOrDefault();
        var sent = file is null ? typed[ChangeDraft.TextField].ToString() : await Read(file, ct);
        var field = file is null ? ChangeDraft.TextField : FileField;
        Result<PolicyDraft> saved = sent is null
            ? new Refusal(file!.Length > MostBytes ? PolicyFaultCodes.TooLarge : PolicyFaultCodes.NotJson, file.Length > MostBytes ? "The file is larger than 1 MB" : "The file is no text in UTF-8", FileField)
            : await ChangeDraft.Run(db, book, opened.Value, typed.Whole("version"), sent, field, ct);
        if (saved.Ok) return Page.SeeOther(DraftPage.Link(new(id)));
        if (saved.Refusals.Any(r => r.Code is Core.Refusals.NotAllowedCode)) return Page.Refused(saved.Refusals);
        return Show(db, book, opened.Value, file is null ? sent! : opened.Value.Text, saved.Refusals);
    }

    /// <summary>The text of a file; null when it is too large or no UTF-8.</summary>
    private static async Task<string?> Read(IFormFile file, CancellationToken ct)
    {
        if (file.Length > MostBytes) return null;
        var bytes = new byte[(int)file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, ct);
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static IResult Show(ServiceDb db, PolicyBook book, PolicyDraft row, string text, IReadOnlyList<Refusal> refusals)
    {
        var open = row.State is PolicyDraftState.Draft or PolicyDraftState.Submitted;
        return Page.Show<DraftFileView, Model>(new(row, text, open ? DraftFaults.Of(book, row, db.Clock.Today) : [], DraftAccess.MayChange(db.Acting, row), refusals));
    }
}
