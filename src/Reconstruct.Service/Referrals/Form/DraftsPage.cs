using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Referrals.Form;

/// <summary>The drafts that a person has begun and not sent.</summary>
public static class DraftsPage
{
    public const string Address = "/referrals/drafts";

    public sealed record Model(IReadOnlyList<Line> Drafts);

    public sealed record Line(ReferralDraftId Id, string Patient, string About, DateTimeOffset SavedAt, string Href);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Address, Get).Allow(ReferralForm.Writers);

    private static async Task<IResult> Get(ServiceDb db, CancellationToken ct) =>
        Page.Show<DraftsView, Model>(new([.. (await db.OwnDrafts(ct)).Select(d => LineOf(d, db.Clock.Today))]));

    private static Line LineOf(ReferralDraft draft, DateOnly today)
    {
        var answers = draft.Read();
        var name = AnswerWords.Of(ReferralQuestions.Find("patient-name")!, answers);
        return new(draft.Id, name.Length > 0 ? name : "Patient not named yet", AnswerWords.Title(answers), draft.SavedAt, DraftLink.Next(draft.Id, answers, today));
    }
}
