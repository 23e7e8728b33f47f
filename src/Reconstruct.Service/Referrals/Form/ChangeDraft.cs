using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;

namespace Reconstruct.Service.Referrals.Form;

/// <summary>What the writer of a draft does with it until it is sent. Each change asks for the version that was seen and gives the draft its next.</summary>
public static class ChangeDraft
{
    private const string Thing = "draft";

    /// <summary>Begins one.</summary>
    /// <param name="onPaper">A letter on paper is typed in: it is asked where it is from.</param>
    public static Task<Result<ReferralDraft>> Start(ServiceDb db, bool onPaper, CancellationToken ct)
    {
        var answers = ReferralDraftAnswers.Blank.With(ReferralQuestions.OnPaper, onPaper ? "yes" : null);
        ReferralDraft draft = new()
        {
            Id = db.NewId<ReferralDraftId>(), Owner = db.Acting.Person ?? throw new InvalidOperationException("A draft is a person's"),
            StartedAt = db.Clock.Now, SavedAt = db.Clock.Now, Answers = ReferralDraft.Write(answers),
        };
        db.Add(draft);
        return db.Save(draft, "draft begun", ct);
    }

    /// <summary>Keeps the answers.</summary>
    public static Task<Result<ReferralDraft>> Answer(ServiceDb db, ReferralDraftId id, int seenVersion, Func<ReferralDraftAnswers, ReferralDraftAnswers> answer, CancellationToken ct) =>
        Change(db, id, seenVersion, "draft saved", draft => draft.Answers = ReferralDraft.Write(answer(draft.Read())), ct);

    /// <summary>Puts files beside it. Their bytes are stored first, so that no row names bytes that are not there.</summary>
    public static async Task<Result<ReferralDraft>> AddFiles(ServiceDb db, IObjectStore objects, ReferralDraftId id, int seenVersion, IReadOnlyList<CheckedFile> files, CancellationToken ct)
    {
        var rows = new List<DraftFile>();
        foreach (var file in files)
        {
            rows.Add(new()
            {
                Id = db.NewId<DocumentId>(), DraftId = id, Title = file.Title, ContentType = file.ContentType, Sha256 = await objects.Put(file.Content, ct),
                Bytes = file.Content.LongLength, AddedAt = db.Clock.Now.AddMicroseconds(rows.Count), // apart, so that they stay in the order of the form
            });
        }
        return await Change(db, id, seenVersion, "files added to draft", _ => db.AddRange(rows), ct);
    }

    /// <summary>Takes a file out. The row and the bytes stay, marked.</summary>
    public static async Task<Result<ReferralDraft>> RemoveFile(ServiceDb db, ReferralDraftId id, int seenVersion, DocumentId file, CancellationToken ct)
    {
        var row = (await db.DraftFiles(id, ct)).FirstOrDefault(f => f.Id == file);
        return row is null ? Refusals.NotFound("file") : await Change(db, id, seenVersion, "file taken out of draft", _ => row.Removed = true, ct);
    }

    /// <summary>Ends it unsent.</summary>
    public static Task<Result<ReferralDraft>> Discard(ServiceDb db, ReferralDraftId id, int seenVersion, CancellationToken ct) =>
        Change(db, id, seenVersion, "draft discarded", draft => draft.End(DraftEnding.Discarded, db.Clock.Now), ct);

    private static async Task<Result<ReferralDraft>> Change(
        ServiceDb db, ReferralDraftId id, int seenVersion, string why, Action<ReferralDraft> change, CancellationToken ct)
    {
        var draft = await db.OwnDraft(id, ct);
        if (draft is null or { Ending: not null }) return Refusals.NotFound(Thing);
        if (draft.Version != seenVersion) return Refusals.ChangedSince(Thing);

        draft.SavedAt = db.Clock.Now;
        db.Entry(draft).Property(d => d.SavedAt).IsModified = true; // a new version even when only its files changed
        change(draft);
        var saved = await db.Save(draft, why, ct);
        if (!saved.Ok) db.ChangeTracker.Clear(); // the next read sees what the other one saved
        return saved;
    }
}
