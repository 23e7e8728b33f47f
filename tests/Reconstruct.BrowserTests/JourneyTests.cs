using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Referrals.Messages;
using Reconstruct.Service.Tests.Crash;

namespace Reconstruct.BrowserTests;

/// <summary>The whole way of a referral, with script and without.</summary>
public sealed class JourneyTests(Site site)
{
    private const int Ordinals = 450_000;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_referral_by_form_is_accepted_and_the_patient_sees_it(bool script)
    {
        string words;
        await using (var referrer = await site.Open(Role.Referrer, script: script))
        {
            await ReferralSteps.ToThePhotographs(referrer, KillMessage.Number(Ordinals + (script ? 1 : 2)));
            if (script) await ReferralSteps.AddPhotograph(referrer);
            words = await ReferralSteps.Send(referrer);
            Assert.Empty(referrer.Wrong);
        }
        var pathway = await Journey.Named(site, words);
        var name = await Journey.Account(site, pathway);
        await using var patient = await site.Open(Role.Patient, name, script);
        await patient.Go("/my");
        var before = await patient.Words();
        Assert.Contains(pathway.Reference, before, StringComparison.Ordinal);

        await Journey.Accept(site, pathway, script);

        await patient.Go("/my");
        var after = await patient.Words();
        Assert.Contains(pathway.Reference, after, StringComparison.Ordinal);
        Assert.NotEqual(Core.Pathways.PathwayState.Triage, (await Again(pathway)).State);
        Assert.NotEqual(before, after);
        Assert.Empty(patient.Wrong);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_message_about_somebody_unknown_goes_by_the_coordinator_to_the_consultant(bool script)
    {
        var pathway = await Send(Ordinals + (script ? 3 : 4));
        await using var coordinator = await site.Open(Role.Coordinator, script: script);
        await coordinator.Go("/inbox");
        Assert.Contains("Inbox", await coordinator.Heading(), StringComparison.Ordinal);
        Assert.Equal(Core.Pathways.PathwayState.IdentityCheck, pathway.State);
        await coordinator.Go($"/identity/pathways/{pathway.Id}");
        Assert.Equal("Who is the patient?", await coordinator.Heading());

        await coordinator.Press("This is a new patient");

        Assert.Equal(Core.Pathways.PathwayState.Triage, (await Again(pathway)).State);
        Assert.Empty(coordinator.Wrong);
        await Journey.Accept(site, pathway, script);
        Assert.NotEqual(Core.Pathways.PathwayState.Triage, (await Again(pathway)).State);
    }

    private Task<Pathway> Again(Pathway pathway) => site.Use(db => db.Set<Pathway>().AsNoTracking().SingleAsync(p => p.Id == pathway.Id));

    /// <summary>Another system's message, whose NHS number fails its check.</summary>
    private async Task<Pathway> Send(int ordinal)
    {
        using HttpClient client = new() { BaseAddress = new(site.Address) };
        var token = await client.PostAsync("/connect/token",
            new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", "demo-system"), new("client_secret", "demo-secret"), new("scope", "system/Bundle.c")]));
        var message = KillMessage.Make(ordinal);
        var number = KillMessage.Number(ordinal);
        HttpRequestMessage request = new(HttpMethod.Post, "/fhir/$process-message")
        {
            Content = new StringContent(message.Json.Replace(number, number[..9] + ((number[9] - '0' + 1) % 10), StringComparison.Ordinal), new MediaTypeHeaderValue("application/fhir+json")),
        };
        request.Headers.Authorization = new("Bearer", JsonDocument.Parse(await token.Content.ReadAsStringAsync()).RootElement.GetProperty("access_token").GetString());
        request.Headers.Add("X-Request-Id", message.RequestId.ToString());
        request.Headers.Add("X-Correlation-Id", message.CorrelationId.ToString());
        var answer = await client.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return await site.Use(db => (from pathway in db.Set<Pathway>()
                                     join received in db.Set<ReceivedMessage>() on pathway.Id equals received.PathwayId
                                     where received.RequestId == message.RequestId
                                     select pathway).AsNoTracking().SingleAsync());
    }
}
