using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Pathways.Documents;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Referrals.Form;

/// <summary>The page for photographs and PDFs. Good files are kept even when others beside them are refused.</summary>
public static class FilesPage
{
    public const string Question = "photographs";
    public const string Field = "files";

    public sealed record Model(ReferralDraftId Draft, int Version, IReadOnlyList<DraftFile> Files, FileLimits Limits, string Back, IReadOnlyList<Refusal> Refusals)
        : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        var limits = app.ServiceProvider.GetRequiredService<FileLimits>();
        app.MapGet("/referrals/drafts/{id:guid}/photographs", Get).Allow(ReferralForm.Writers);
        app.MapPost("/referrals/drafts/{id:guid}/photographs", Post).Allow(ReferralForm.Writers)
            .WithFormOptions(multipartBodyLengthLimit: limits.MaxForm).WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(limits.MaxForm));
        app.MapPost("/referrals/drafts/{id:guid}/files/{file:guid}/remove", Remove).Allow(ReferralForm.Writers);
        app.MapGet("/referrals/drafts/{id:guid}/files/{file:guid}", Whole).Allow(ReferralForm.Writers);
        app.MapGet("/referrals/drafts/{id:guid}/files/{file:guid}/thumbnail", Thumbnail).Allow(ReferralForm.Writers);
    }

    private static Task<IResult> Get(Guid id, ServiceDb db, FileLimits limits, CancellationToken ct) =>
        ReferralForm.WithDraft(db, id, draft => Show(db, draft, limits, [], ct), ct);

    private static Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, IObjectStore objects, FileLimits limits, CancellationToken ct) =>
        ReferralForm.WithDraft(db, id, async draft =>
        {
            var (good, refused) = await Check(typed.Files, limits, (await db.DraftFiles(draft.Id, ct)).Count, ct);
            var version = typed.Whole("version");
            if (good.Count > 0)
            {
                var added = await ChangeDraft.AddFiles(db, objects, draft.Id, version, good, ct);
                if (!added.Ok) return await Again(db, id, limits, [.. added.Refusals, .. refused], ct);
                version = added.Value.Version;
            }
            if (refused.Count > 0 || typed.Text("go") == "add")
                return refused.Count > 0 ? await Again(db, id, limits, refused, ct) : Page.SeeOther(DraftLink.Question(draft.Id, Question));

            var passed = await ChangeDraft.Answer(db, draft.Id, version, answers => answers.WithSeen(Question), ct);
            if (!passed.Ok) return await Again(db, id, limits, passed.Refusals, ct);
            return Page.SeeOther(typed.Text("go") == "later" ? DraftsPage.Address : DraftLink.Next(draft.Id, passed.Value.Read(), db.Clock.Today));
        }, ct);

    private static Task<IResult> Remove(Guid id, Guid file, IFormCollection typed, ServiceDb db, FileLimits limits, CancellationToken ct) =>
        ReferralForm.WithDraft(db, id, async draft =>
        {
            var removed = await ChangeDraft.RemoveFile(db, draft.Id, typed.Whole("version"), new(file), ct);
            return removed.Ok ? Page.SeeOther(DraftLink.Question(draft.Id, Question)) : await Again(db, id, limits, removed.Refusals, ct);
        }, ct);

    private static Task<IResult> Whole(Guid id, Guid file, ServiceDb db, IObjectStore objects, CancellationToken ct) =>
        Stored(db, id, new(file), f => StoredFiles.Whole(objects, f.Sha256, f.ContentType, f.Title, ct), ct);

    private static Task<IResult> Thumbnail(Guid id, Guid file, ServiceDb db, IObjectStore objects, CancellationToken ct) =>
        Stored(db, id, new(file), f => StoredFiles.Thumbnail(objects, f.Sha256, f.ContentType, ct), ct);

    private static Task<IResult> Stored(ServiceDb db, Guid id, DocumentId file, Func<DraftFile, Task<IResult>> answer, CancellationToken ct) =>
        ReferralForm.WithDraft(db, id, async draft =>
            (await db.DraftFiles(draft.Id, ct)).FirstOrDefault(f => f.Id == file) is { } found ? await answer(found) : Page.NotFound(), ct);

    private static async Task<(List<CheckedFile> Good, List<Refusal> Refused)> Check(IFormFileCollection sent, FileLimits limits, int there, CancellationToken ct)
    {
        var good = new List<CheckedFile>();
        var refused = new List<Refusal>();
        foreach (var file in SentFile.Of(sent, Field))
        {
            if (there + good.Count >= limits.MaxFiles)
            {
                refused.Add(new("too-many-files", $"You can add up to {limits.MaxFiles} files. Remove one to add another", Field));
                break;
            }
            var found = FileCheck.Of(file.FileName, await SentFile.Bytes(file, limits, ct), limits, Field);
            if (found.Ok) good.Add(found.Value);
            else refused.AddRange(found.Refusals);
        }
        return (good, refused);
    }

    private static Task<IResult> Again(ServiceDb db, Guid id, FileLimits limits, IReadOnlyList<Refusal> refusals, CancellationToken ct) =>
        ReferralForm.WithDraft(db, id, now => Show(db, now, limits, refusals, ct), ct);

    private static async Task<IResult> Show(ServiceDb db, ReferralDraft draft, FileLimits limits, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        var back = ReferralQuestions.Before(draft.Read(), Question) is { } before ? DraftLink.Question(draft.Id, before.Id) : DraftsPage.Address;
        return Page.Show<FilesView, Model>(new(draft.Id, draft.Version, await db.DraftFiles(draft.Id, ct), limits, back, refusals));
    }
}
