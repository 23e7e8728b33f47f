using Reconstruct.Core.Referrals;

namespace Reconstruct.Service.Referrals.FundingStep;

/// <summary>The step of the form that asks what the funding rules say: which procedure, then only what still matters, then the answer. A referral can be sent without any of it.</summary>
public static class FundingPages
{
    public static string Procedure(ReferralDraftId draft) => $"/referrals/drafts/{draft}/funding";

    public static string Next(ReferralDraftId draft) => $"/referrals/drafts/{draft}/funding/facts";

    public static string Fact(ReferralDraftId draft, string fact) => $"/referrals/drafts/{draft}/funding/facts/{fact}";

    public static string Answer(ReferralDraftId draft) => $"/referrals/drafts/{draft}/funding/answer";

    public static void Services(IServiceCollection services) => services.AddScoped<FundingLook>();

    public static void Map(IEndpointRouteBuilder app)
    {
        ProcedurePage.Map(app);
        FactPage.Map(app);
        AnswerPage.Map(app);
    }
}
