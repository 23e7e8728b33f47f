using Reconstruct.Core;
using Reconstruct.Core.Identifiers;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Referrals.Form;

/// <summary>Every answer once more, with a way to change each; everything that is missing at once; and the button that sends.</summary>
public static class CheckPage
{
    /// <param name="Faults">What is missing or wrong, shown beside each answer before anything is pressed.</param>
    public sealed record Model(
        ReferralDraftId Draft, int Version, ReferralDraftAnswers Answers, IReadOnlyList<DraftFile> Files, FormFindings Findings, OnCall Phones,
        IReadOnlyList<Refusal> Faults, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals)
    {
        public IReadOnlyList<ReferralQuestion> Questions => ReferralQuestions.Path(Answers);

        /// <summary>A number that was typed and fails its check: a warning, not a fault.</summary>
        public bool NhsNumberFails => Answers["nhs-number"].Length > 0 && !NhsNumber.Parse(Answers["nhs-number"]).Ok;
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/referrals/drafts/{id:guid}/check", Get).Allow(ReferralForm.Writers);
        app.MapPost("/referrals/drafts/{id:guid}/check", Post).Allow(ReferralForm.Writers);
    }

    private static Task<IResult> Get(Guid id, ServiceDb db, OnCall phones, CancellationToken ct) =>
        ReferralForm.WithDraft(db, id, draft => Show(db, draft, phones, [], ct), ct);

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, OnCall phones, CancellationToken ct)
    {
        var sent = await SendReferral.Run(db, new(id), typed.Whole("version"), ct);
        if (sent.Ok) return Page.SeeOther(ReferralPage.SentLink(sent.Value));
        db.ChangeTracker.Clear(); // nothing was sent: what was prepared is put away
        return await ReferralForm.WithDraft(db, id, draft => Show(db, draft, phones, sent.Refusals, ct), ct);
    }

    private static async Task<IResult> Show(ServiceDb db, ReferralDraft draft, OnCall phones, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        var answers = draft.Read();
        var today = db.Clock.Today;
        return Page.Show<CheckView, Model>(new(draft.Id, draft.Version, answers, await db.DraftFiles(draft.Id, ct), FormFindings.Of(answers, today), phones,
            ReferralQuestions.Faults(answers, today), refusals));
    }
}
