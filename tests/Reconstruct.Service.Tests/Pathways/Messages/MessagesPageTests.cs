using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Messages;
using Reconstruct.Service.Tests.Referrals.Triage;

namespace Reconstruct.Service.Tests.Pathways.Messages;

/// <summary>The inboxes.</summary>
public sealed class MessagesPageTests : PageTests
{
    [Fact]
    public async Task A_message_is_new_until_its_reader_says_that_they_have_read_it()
    {
        var scene = await Accepted();
        var patient = await scene.As(Role.Patient);
        var before = await patient.Open(MessagesPage.Own);
        var message = await patient.Open(before.Html.QuerySelector(".app-messages__item a")!.GetAttribute("href")!);

        var after = await message.Submit();

        Assert.Contains("1 message you have not read.", before.Words, StringComparison.Ordinal);
        Assert.Contains("You have read all your messages.", after.Words, StringComparison.Ordinal);
        Assert.NotNull((await scene.Messages()).Single(m => m.To == MessageTo.Patient).ReadAt);
    }

    [Fact]
    [Trait("Hazard", "HAZ-031")]
    public async Task Nobody_opens_a_message_to_somebody_else()
    {
        var scene = await Accepted();
        var messages = await scene.Messages();
        var (patients, referrers) = (messages.Single(m => m.To == MessageTo.Patient), messages.Single(m => m.To == MessageTo.Referrer));

        Assert.Equal(404, (await (await scene.As(Role.Patient)).Open($"/my/messages/{referrers.Id}")).Status);
        Assert.Equal(404, (await (await scene.As(Role.Referrer)).Open($"/messages/{patients.Id}")).Status);
        Assert.Equal(404, (await (await Service.Browser(Role.Referrer, "Dr Else")).Open($"/messages/{referrers.Id}")).Status);
        Assert.Equal(403, (await (await scene.As(Role.Referrer)).Open("/my/messages")).Status);
    }

    [Fact]
    public async Task Without_a_mail_server_no_e_mail_is_made_and_the_page_says_so()
    {
        await Accepted();

        var page = await Open(SendingPage.Address, Role.Administrator);

        Assert.Contains("E-mail is off: no SMTP server is set", page.Words, StringComparison.Ordinal);
        Assert.False(await Service.Use(db => db.Set<OutboxEmail>().AnyAsync(TestContext.Current.CancellationToken)));
    }

    private async Task<TriageScene> Accepted()
    {
        var scene = await TriageScene.At(Service);
        await scene.Decide(("decision", "accept"), ("sub-specialty", "skin-cancer"), ("priority", "P3"));
        return scene;
    }
}
