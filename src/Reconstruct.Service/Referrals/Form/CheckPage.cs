using Reconstruct.Core;
using Reconstruct.Core.Identifiers;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Identity;
using Reconstruct.Service.Referrals.FundingStep;
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

        /// <summary>What the funding rules say; null when they were not asked about.</summary>
        public AnswerPage.Told? Funding { get; init; }

        public FundingSkip? Skip { get; init; }

        /// <summary>A number that was typed, fails its check and is taken all the same: a warning, not a fault.</summary>
        public bool NhsNumberFails => Answers["nhs-number"].Length > 0 && !NhsNumber.Parse(Answers["nhs-number"]).Ok && !Faults.Any(f => f.Code == IdentityPolicy.FailedCode);
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/referrals/drafts/{id:guid}/check", Get).Allow(ReferralForm.Writers);
        app.MapPost("/referrals/drafts/{id:guid}/check", Post).Allow(ReferralForm.Writers);
    }

    private static Task<IResult> Get(Guid id, ServiceDb db, OnCall phones, IdentityPolicy identity, FundingLook look, CancellationToken ct) =>
        ReferralForm.WithDraft(db, id, draft => Show(db, draft, phones, identity, look, [], ct), ct);

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, OnCall phones, IdentityPolicy identity, FundingLook look, CancellationToken ct)
    {
        var sent = await SendReferral.Run(db, identity, look, new(id), typed.Whole("version"), ct);
        if (sent.Ok) return Page.SeeOther(ReferralPage.SentLink(sent.Value));
        db.ChangeTracker.Clear(); // nothing was sent: what was prepared is put away
        return await ReferralForm.WithDraft(db, id, draft => Show(db, draft, phones, identity, look, sent.Refusals, ct), ct);
    }

    private static async Task<IResult> Show(
        ServiceDb db, ReferralDraft draft, OnCall phones, IdentityPolicy identity, FundingLook look, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        var answers = draft.Read();
        var today = db.Clock.Today;
        return Page.Show<CheckView, Model>(new(draft.Id, draft.Version, answers, await db.DraftFiles(draft.Id, ct), FormFindings.Of(answers, today), phones,
            Faults(answers, identity, today), refusals)
        {
            Funding = await AnswerPage.Tell(db, look, draft, ct), Skip = FundingSkip.Of(answers, today),
        });
    }

    private static IReadOnlyList<Refusal> Faults(ReferralDraftAnswers answers, IdentityPolicy identity, DateOnly today)
    {
        var faults = ReferralQuestions.Faults(answers, today);
        return SendReferral.Refused(identity, answers) is { } refusal && !faults.Any(f => f.Field == refusal.Field) ? [.. faults, refusal] : faults;
    }
}
