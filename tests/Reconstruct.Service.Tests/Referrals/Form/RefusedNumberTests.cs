using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;

namespace Reconstruct.Service.Tests.Referrals.Form;

/// <summary>A service that is set to refuse a failing number refuses it from the form too, before and after the button is pressed, and keeps the draft.</summary>
public sealed class RefusedNumberTests : PageTests
{
    protected override string[] Settings => ["identity:refuse-failing-number=true"];

    [Theory]
    [InlineData("999 000 0019")]
    [InlineData("")]
    public async Task A_number_that_fails_or_is_missing_stops_the_referral_and_says_where(string typed)
    {
        var browser = await Service.Browser(Role.Referrer);
        var check = await browser.ToTheCheck(nhsNumber: typed);
        Assert.NotEqual("", check.Html.QuerySelector("#nhs-number")?.TextContent ?? "");
        Assert.DoesNotContain("taken all the same", check.Words, StringComparison.Ordinal);

        var refused = await check.Submit();

        Assert.Equal(422, refused.Status);
        Assert.NotNull(refused.Error("nhs-number"));
        Assert.False(await Service.Use(db => db.Set<Pathway>().AnyAsync(TestContext.Current.CancellationToken)));
        Assert.False(await Service.Use(db => db.Set<Patient>().AnyAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_number_that_passes_is_sent()
    {
        var browser = await Service.Browser(Role.Referrer);

        await (await browser.ToTheCheck()).Submit();

        Assert.True(await Service.Use(db => db.Set<Pathway>().AnyAsync(TestContext.Current.CancellationToken)));
    }
}
