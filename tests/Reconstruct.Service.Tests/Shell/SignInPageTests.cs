using Reconstruct.Core.People;

namespace Reconstruct.Service.Tests.Shell;

public sealed class SignInPageTests : PageTests
{
    [Fact]
    public async Task Asks_who_it_is_when_nobody_is_chosen()
    {
        await Service.Someone(Role.Surgeon);
        var page = await Open("/sign-in");

        var answer = await page.Submit();

        Assert.Equal(422, answer.Status);
        Assert.Equal("Select who you are", answer.Error("person"));
    }

    [Fact]
    public async Task Shows_the_name_of_the_person_signed_in()
    {
        var page = await Open("/", Role.Surgeon);

        Assert.Contains("Test Surgeon", page.Html.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_form_without_its_anti_forgery_token()
    {
        var person = await Service.Someone(Role.Surgeon);
        var browser = await Service.Browser();

        var answer = await browser.SendOnce(new(HttpMethod.Post, "/sign-in") { Content = new FormUrlEncodedContent([new("person", person.Id.ToString())]) });

        Assert.Equal(400, (int)answer.StatusCode);
    }
}
