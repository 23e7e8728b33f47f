using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Tests.Pathways;

namespace Reconstruct.Service.Tests.Clinic;

/// <summary>An assessment that a surgeon has just started.</summary>
internal sealed record AssessmentScene(TestService Service, PathwayId Pathway, AssessmentId Id, BrowserPage Page)
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    /// <summary>What completes the form of a skin cancer that was cut out, its report awaited until 10 March.</summary>
    public static readonly (string, string?)[] CutOut =
    [
        ("q.site", "nose"), ("q.suspected", "scc"), ("q.length", "12"), ("q.width", "8"), ("q.excised", "yes"), .. Day("q.excised-on", 2, 3, 2026), ("q.margin", "4"),
        ("q.specimen-sent", "yes"), .. Day("q.histology-expected-by", 10, 3, 2026),
    ];

    public static async Task<AssessmentScene> Start(TestService service, string form, PatientDetails? who = null)
    {
        var pathway = await service.Refer(who);
        var page = await (await (await service.Browser(Role.Surgeon)).Open(AssessmentsPage.Link(pathway))).Submit(("form", form));
        Assert.Equal(200, page.Status);
        return new(service, pathway, new(Guid.Parse(page.Address.Split('/')[^1])), page);
    }

    public static (string, string?)[] Day(string name, int day, int month, int year) => [($"{name}.day", $"{day}"), ($"{name}.month", $"{month}"), ($"{name}.year", $"{year}")];

    public Task<Assessment> Row() => Service.Use(async db => (await db.Assessment(Id, Ct))!);

    public Task<IReadOnlyList<AssessmentTask>> Tasks() => Service.Use(async db => (IReadOnlyList<AssessmentTask>)await db.Set<AssessmentTask>().OrderBy(t => t.DueAt).ToListAsync(Ct));

    public async Task<AssessmentTask> Task(string code) => (await Tasks()).Single(t => t.Code == code);

    public async Task<BrowserPage> Open(string address, Role role = Role.Surgeon) => await (await Service.Browser(role)).Open(address);
}
