using Reconstruct.Core.Clinic;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Clinic.Asked;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Patients;
using static Reconstruct.Service.Tests.Clinic.AssessmentScene;

namespace Reconstruct.Service.Tests.Clinic;

/// <summary>A patient with an account, a nurse in the team and somebody who acts for the patient; forms are asked for page by page.</summary>
internal sealed record AskedScene(TestService Service, PathwayId Pathway, PatientId PatientId)
{
    public const string Julie = "Julie Jones";
    public const string Carer = "Kit Jones";
    public const string Own = "what-matters-to-you";

    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    public static async Task<AskedScene> Start(TestService service, PatientDetails? who = null)
    {
        var pathway = await service.Refer(who);
        var patient = (await service.Pathway(pathway)).PatientId;
        await service.Seat(patient, Role.Nurse);
        await service.Someone(Role.Patient, Julie, p => p.PatientId = patient.Value);
        return new(service, pathway, patient);
    }

    /// <summary>Somebody who acts for the patient from now on.</summary>
    public async Task Acts()
    {
        var carer = await Service.Someone(Role.Proxy, Carer);
        await Service.Use(async db =>
        {
            ProxyFor proxy = new() { Id = db.NewId<ProxyId>(), PatientId = PatientId, Person = new(carer.Id), Relation = "Mother", From = new(2026, 1, 1) };
            db.Add(proxy);
            await db.Save(proxy, "test", Ct);
        });
    }

    /// <summary>What asks for a form before the operation, until 10 March.</summary>
    public static (string, string?)[] Typed(string form) => [("form", form), ("fits", "yes"), ("timePoint", nameof(TimePointKind.Before)), .. Day("answerBy", 10, 3, 2026)];

    public async Task<AskedFormId> Ask(string form = Own, params (string, string?)[] also)
    {
        var page = await (await Open(AskPage.Link(Pathway), Role.Nurse)).Submit([.. Typed(form).Where(t => also.All(a => a.Item1 != t.Item1)), .. also]);
        Assert.True(page.Status == 200 && page.Address.StartsWith("/asked/", StringComparison.Ordinal), page.Words);
        return new(Guid.Parse(page.Address.Split('/')[^1]));
    }

    public async Task<BrowserPage> Open(string address, Role role) => await (await Service.Browser(role, role is Role.Patient ? Julie : role is Role.Proxy ? Carer : null)).Open(address);

    public Task<BrowserPage> Mine(AskedFormId id) => Open(MyFormPage.Link(id), Role.Patient);

    public async Task<BrowserPage> Send(AskedFormId id, params (string, string?)[] answers) => await (await Mine(id)).Submit([("do", "send"), .. answers]);

    public Task<AskedForm> Row(AskedFormId id) => Service.Use(async db => (await db.AskedForm(id, Ct))!);

    public Task<Assessment> Answers(AskedFormId id) => Service.Use(async db => (await db.Assessment((await db.AskedForm(id, Ct))!.AssessmentId, Ct))!);
}
