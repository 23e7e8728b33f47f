using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Referrals;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Synthetic;

namespace Reconstruct.Service.Tests.Synthetic;

/// <summary>Invented referrals and whole invented services for tests.</summary>
public static class World
{
    /// <summary>The invented service of most tests ends here.</summary>
    public static readonly DateTimeOffset End = new(2026, 3, 3, 7, 0, 0, TimeSpan.Zero);

    public static SyntheticPlan Plan(int pathways, int seed = 1) => new(seed, pathways, End);

    /// <summary>Fills a running test service, which must be empty, and gives its pathways in the order of their arrival.</summary>
    public static async Task<IReadOnlyList<Pathway>> Fill(TestService service, int pathways, int seed = 1)
    {
        IServiceCollection registrations = new ServiceCollection();
        await using var app = ServiceApp.Build(Settings(service), builder =>
        {
            builder.WebHost.UseTestServer();
            registrations = builder.Services;
        });
        await SyntheticService.Fill(registrations, Plan(pathways, seed), _ => { }, CancellationToken.None);
        return await service.Use(db => db.Set<Pathway>().AsNoTracking().OrderBy(p => p.OpenedAt).ToListAsync());
    }

    /// <summary>One invented referral in a running test service, as the service itself receives it: at triage, routine.</summary>
    public static async Task<Pathway> OneReferral(TestService service, string title = "Carpal tunnel syndrome", int seed = 1)
    {
        var condition = CaseMix.Of(title);
        var patient = new Inventor(seed).Patient(condition, new DateOnly(2026, 3, 3));
        return await service.Use(async db =>
        {
            var referral = await ReceiveReferral.Add(db, new(patient, condition.Title, condition.Urgency, ids => new()
            {
                Id = ids.Referral, PathwayId = ids.Pathway.Id, PatientId = ids.Patient.Id, Source = ReferralSource.Form, ReceivedAt = db.Clock.Now, AuthoredAt = db.Clock.Now,
                ReferrerName = "Dr Nia Holloway-Reede", ReferrerOrganisation = "DEMO01", Condition = condition.Answers["condition"], Reason = condition.Details[0],
            }), CancellationToken.None);
            Assert.True(referral.Ok);
            Assert.True((await db.Save(referral.Value, "referral received", CancellationToken.None)).Ok);
            return (await db.Pathway(referral.Value.PathwayId, CancellationToken.None))!;
        });
    }

    private static string[] Settings(TestService service) => service.Services.GetRequiredService<Store>() is { Postgres: { } postgres } store
        ? [$"--data={store.Folder}", $"--postgres={postgres}", "--jobs=false"]
        : [$"--data={service.Folder}", "--jobs=false"];
}
