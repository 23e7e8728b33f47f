using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Reconstruct.Core.People;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Messages;
using Reconstruct.Service.Tests.Referrals.Triage;

namespace Reconstruct.Service.Tests.Pathways.Messages;

/// <summary>E-mail through a local SMTP server, taken, refused and absent.</summary>
public sealed class SendEmailsTests : IAsyncLifetime
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private readonly SmtpServer _smtp = new();
    private TestService? _service;

    private TestService Service => _service!;

    public async ValueTask InitializeAsync() =>
        _service = await TestService.Start("smtp:host=127.0.0.1", $"smtp:port={_smtp.Port}", "smtp:tls=none", "smtp:from=service@example.org", "address=https://reconstruct.example.org");

    public async ValueTask DisposeAsync()
    {
        await _smtp.DisposeAsync();
        await Service.DisposeAsync();
    }

    [Fact]
    [Trait("Hazard", "HAZ-035")]
    public async Task Says_that_there_is_a_message_and_nothing_of_the_patient()
    {
        await Decided(ContactBy.Email);

        var sent = await Send();

        Assert.Equal(2, sent);
        Assert.Equal(["To: amy.ford@example.org", "To: julie@example.org"], _smtp.Taken.SelectMany(m => m.Split("\r\n")).SelectMany(l => l.Split('\n')).Select(l => l.Trim()).Where(l => l.StartsWith("To:", StringComparison.Ordinal)).Order());
        foreach (var email in _smtp.Taken)
        {
            Assert.Contains("There is a new message for you", email, StringComparison.Ordinal);
            Assert.Contains("https://reconstruct.example.org", email, StringComparison.Ordinal);
            var said = string.Join('\n', email.Split('\n').Where(l => !l.StartsWith("Message-Id:", StringComparison.OrdinalIgnoreCase))); // its digits are drawn by lot
            foreach (var secret in (string[])["Jones", "Julie ", "999", "nose", "RC-", "accepted", "referral"])
                Assert.DoesNotContain(secret, said, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Goes_to_a_patient_only_who_wants_e_mail()
    {
        await Decided(ContactBy.Letter);

        await Send();

        Assert.Single(_smtp.Taken);
        Assert.Contains("amy.ford@example.org", _smtp.Taken[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_sent_twice()
    {
        await Decided(ContactBy.Letter);
        await Send();

        Assert.Equal(0, await Send());
        Assert.Single(_smtp.Taken);
    }

    [Fact]
    [Trait("Hazard", "HAZ-034")]
    public async Task Tries_again_later_when_the_server_is_busy()
    {
        await Decided(ContactBy.Letter);
        _smtp.Recipient = "451 Try later";
        var refused = await Send();
        _smtp.Recipient = "250 Ok";
        var tooEarly = await Send();
        Service.Time.Advance(TimeSpan.FromMinutes(1));

        var later = await Send();

        Assert.Equal((0, 0, 1), (refused, tooEarly, later));
        Assert.Equal("smtp-451", (await Outbox()).LastFault ?? "smtp-451");
        Assert.Equal(2, (await Outbox()).Attempts);
    }

    [Fact]
    [Trait("Hazard", "HAZ-034")]
    public async Task Gives_up_in_the_end_and_tells_the_coordinators()
    {
        var scene = await Decided(ContactBy.Letter);
        _smtp.Recipient = "451 Try later";

        for (var attempt = 1; attempt <= SendEmails.Attempts; attempt++)
        {
            await Send();
            Service.Time.Advance(SendEmails.PauseAfter(attempt));
        }

        var email = await Outbox();
        Assert.Equal((SendEmails.Attempts, "smtp-451"), (email.Attempts, email.LastFault));
        Assert.NotNull(email.GivenUpAt);
        Assert.Contains(await scene.Messages(), m => m is { To: MessageTo.Role, ToRole: Role.Coordinator, Subject: "An e-mail could not be sent" });
    }

    [Fact]
    public async Task An_address_that_does_not_exist_is_not_tried_again()
    {
        await Decided(ContactBy.Letter);
        _smtp.Recipient = "550 No such mailbox";

        await Send();

        Assert.NotNull((await Outbox()).GivenUpAt);
        Assert.Equal(1, (await Outbox()).Attempts);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_leaves_the_e_mail_in_the_outbox()
    {
        await Decided(ContactBy.Letter);
        await _smtp.Stop();

        Assert.Equal(0, await Send());
        Assert.Equal("smtp-SocketException", (await Outbox()).LastFault);
        Assert.Null((await Outbox()).GivenUpAt);
    }

    [Fact]
    public async Task Governance_sees_that_e_mail_is_on_and_what_failed()
    {
        await Decided(ContactBy.Letter);
        _smtp.Recipient = "451 Try later";
        await Send();

        var page = await (await Service.Browser(Role.Governance)).Open(SendingPage.Address);

        Assert.DoesNotContain("E-mail is off", page.Words, StringComparison.Ordinal);
        Assert.Contains("smtp-451: 1", page.Words, StringComparison.Ordinal);
    }

    private Task<int> Send() => Service.Use((services, db) => SendEmails.Run(db, services.GetRequiredService<EmailSettings>(), Ct));

    private Task<OutboxEmail> Outbox() => Service.Use(db => db.Set<OutboxEmail>().SingleAsync(Ct));

    private async Task<TriageScene> Decided(ContactBy contact)
    {
        var scene = await TriageScene.At(Service, PathwayScene.Julie with { ContactBy = contact, Email = "julie@example.org" });
        await scene.Decide(("decision", "accept"), ("sub-specialty", "hand"), ("priority", "P3"));
        return scene;
    }
}
