using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Referrals;
using Reconstruct.Service.Tests.Pathways;

namespace Reconstruct.Service.Tests.Referrals.Triage;

/// <summary>A referral at triage with everyone whom it concerns: surgeon, coordinator, the GP who sent it, and the patient.</summary>
internal sealed class TriageScene(TestService service, PathwayId id)
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    public PathwayId Id => id;

    public static Task<TriageScene> At(TestService service, Action<Referral>? also = null) => At(service, PathwayScene.Julie, PathwayUrgency.Routine, also);

    public static async Task<TriageScene> At(TestService service, PatientDetails who, PathwayUrgency urgency = PathwayUrgency.Routine, Action<Referral>? also = null)
    {
        var gp = await service.Someone(Role.Referrer, "Dr Amy Ford", p => (p.Organisation, p.Email) = ("Y99999", "amy.ford@example.org"));
        var id = await service.Use(async db =>
        {
            var referral = await ReceiveReferral.Add(db, new(who, "Lesion of the nose", urgency, ids => new()
            {
                Id = ids.Referral, PathwayId = ids.Pathway.Id, PatientId = ids.Patient.Id, Source = ReferralSource.Form, ReceivedAt = db.Clock.Now,
                AuthoredAt = db.Clock.Now, ReferrerName = "Dr Amy Ford", ReferrerOrganisation = "Y99999", ReferrerOrganisationName = "Test Street Surgery",
                ReferrerPerson = new(gp.Id), Condition = "cancer", Reason = "A lesion that grows", MattersToPatient = "Going back to work",
            }), Ct);
            also?.Invoke(referral.Value);
            Assert.True((await db.Save(referral.Value, "test", Ct)).Ok);
            return referral.Value.PathwayId;
        });
        return new(service, id);
    }

    /// <summary>The page of this pathway with this path, as someone.</summary>
    public async Task<BrowserPage> Open(string path, Role role = Role.Coordinator) => await (await As(role)).Open($"/pathways/{id}/{path}");

    public async Task<Browser> As(Role role)
    {
        if (role == Role.Referrer) return await service.Browser(role, "Dr Amy Ford");
        if (role != Role.Patient) return await service.Browser(role);
        var patient = (await Pathway()).PatientId.Value;
        await service.Someone(Role.Patient, "Julie Jones", p => p.PatientId = patient);
        return await service.Browser(role, "Julie Jones");
    }

    /// <summary>Sends a triage decision as the surgeon.</summary>
    public async Task<BrowserPage> Decide(params (string, string?)[] typed) => await (await Open("triage", Role.Surgeon)).Submit(typed);

    public async Task<BrowserPage> Do(string path, params (string, string?)[] typed) => await (await Open(path)).Submit(typed);

    public Task<Pathway> Pathway() => service.Use(async db => (await db.Pathway(id, Ct))!);

    public Task<List<Letter>> Letters() => service.Use(db => db.Set<Letter>().Where(l => l.PathwayId == id).OrderBy(l => l.WrittenAt).ToListAsync(Ct));

    public Task<List<ServiceMessage>> Messages() => service.Use(db => db.Set<ServiceMessage>().Where(m => m.PathwayId == id).OrderBy(m => m.SentAt).ToListAsync(Ct));

    public Task<List<PathwayDocument>> Documents() => service.Use(db => db.Set<PathwayDocument>().Where(d => d.PathwayId == id).ToListAsync(Ct));

    /// <summary>What the patient and the referrer find in their inboxes and the letter that goes with it.</summary>
    public async Task<string> Inbox(Role role)
    {
        var browser = await As(role);
        var inbox = role == Role.Patient ? "/my/messages" : "/messages";
        var list = await browser.Open(inbox);
        var newest = list.Html.QuerySelector(".app-messages__item a")!.GetAttribute("href")!;
        var message = await browser.Open(newest);
        var words = message.Words;
        foreach (var letter in message.Html.QuerySelectorAll("main a[href^='/letters/']"))
            words += " " + (await browser.Open(letter.GetAttribute("href")!)).Words;
        return words;
    }
}
