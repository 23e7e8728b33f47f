using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Service.Funding.Kept;
using Reconstruct.Service.Tests.Funding;
using Reconstruct.Service.Tests.Referrals.Form;

namespace Reconstruct.Service.Tests.Referrals.FundingStep;

/// <summary>A referral for Dupuytren's contracture of a patient of a practice in Devon, up to and through the funding step.</summary>
internal static class FundingForm
{
    /// <summary>Everything that makes Devon's rules not met: the thumb and the other joints too.</summary>
    public static readonly IReadOnlyDictionary<string, string> TooLittle = new Dictionary<string, string>
    {
        ["mcpContractureDegrees"] = "10", ["pipContractureDegrees"] = "10", ["thumbContractureSevere"] = "no", ["handFunctionImpaired"] = "no", ["contractureCourse"] = "stable",
    };

    public static readonly IReadOnlyDictionary<string, string> Enough = new Dictionary<string, string> { ["mcpContractureDegrees"] = "35", ["handFunctionImpaired"] = "yes" };

    /// <summary>Up to "Is it one of these?".</summary>
    public static async Task<BrowserPage> ToTheFunding(this TestService service, string practice = FundingScene.Devon, string urgency = "routine", string kind = "hand", string born = "1952")
    {
        await service.AddPractices();
        var page = await (await service.Browser(Role.Referrer)).Begin();
        page = await page.Answer(("condition", "other"));
        page = await page.Answer(("other-kind", kind));
        if (kind == "skin-lesion") page = await page.Answer(("skin-cancer", "no"));
        page = await page.FromThePurpose(practice: practice, urgency: urgency, born: born);
        return await page.Upload("on");
    }

    /// <summary>Answers each question that is asked by these facts, and "not known" for all others, up to the answer.</summary>
    public static async Task<BrowserPage> AnswerAll(this BrowserPage page, IReadOnlyDictionary<string, string> facts)
    {
        for (var asked = 0; page.Address.Contains("/funding/facts/", StringComparison.Ordinal); asked++)
        {
            Assert.True(asked < 40, $"It goes on asking: {page.Title}");
            var fact = page.Address[(page.Address.LastIndexOf('/') + 1)..];
            page = await page.Submit(("answer", facts.GetValueOrDefault(fact, "unknown")), ("go", "on"));
        }
        return page;
    }

    public static Task<KeptDecision> Kept(this TestService service) => service.Use(db => db.Set<KeptDecision>().SingleAsync(TestContext.Current.CancellationToken));
}
