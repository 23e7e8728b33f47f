using Reconstruct.Core.People;

namespace Reconstruct.Service.Tests.Referrals.Form;

public sealed class OnCallPhoneTests : PageTests
{
    protected override string[] Settings => ["service:on-call-phone=01632 960001", "service:burn-service-phone=01632 960002"];

    [Fact]
    public async Task Shows_the_numbers_that_are_set()
    {
        var page = await (await (await Service.Browser(Role.Referrer)).Begin()).Answer(("condition", "burn"));
        page = await page.Answer(("burn-percent", "1"));

        var now = await page.Submit(("burn-signs", "chemical"));

        Assert.Contains("Burn to be discussed with the burn service", now.Words, StringComparison.Ordinal);
        Assert.Contains("Burn service: 01632 960002", now.Words, StringComparison.Ordinal);
        Assert.Contains("On-call plastic surgery team: 01632 960001", now.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_them_on_the_first_page_as_well()
    {
        Assert.Contains("01632 960001", (await Open("/referrals/new", Role.Referrer)).Words, StringComparison.Ordinal);
    }
}
