using Reconstruct.Core.People;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Shell.Beside;
using Reconstruct.Service.Tests.Patients;
using static Reconstruct.Service.Tests.Clinic.AssessmentScene;

namespace Reconstruct.Service.Tests.Clinic;

/// <summary>Lists of work that are longer than a page.</summary>
[Trait("Hazard", "HAZ-120")]
public sealed class AssessmentListTests : PageTests
{
    private const string Cover = "Fixation and definitive soft-tissue cover";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_due_in_hours_stands_before_a_hundred_older_lines_and_the_rest_is_counted()
    {
        var scene = await Fracture();
        await Old(scene, BesideCut.Most + 5);

        var list = await scene.Open(WorklistPage.Address);
        Service.Time.Advance(TimeSpan.FromDays(3));
        var stalled = await scene.Open(StalledPage.Address, Role.Governance);

        Assert.Contains("Give antibiotics", Lines(list)[0], StringComparison.Ordinal); // by 23:15 on the day before
        Assert.Contains(Cover, Lines(list)[2], StringComparison.Ordinal); // due in two days, before what was due in January
        Assert.Equal(BesideCut.Most + 3, Lines(list).Count);
        Assert.Contains("5 more of the kind of “Assessment” are due later than those shown", list.Words, StringComparison.Ordinal);
        Assert.Contains(Cover, Lines(stalled)[2], StringComparison.Ordinal);
        Assert.Contains("5 more of the kind of “Assessment”", stalled.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_holds_everything_counts_nothing()
    {
        var scene = await Fracture();
        await Old(scene, BesideCut.Most);

        var list = await scene.Open(WorklistPage.Address);

        Assert.Equal(BesideCut.Most + 3, Lines(list).Count);
        Assert.DoesNotContain("more of the kind of", list.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_is_listed_for_a_patient_who_has_died(bool merged)
    {
        var scene = await Fracture();
        Service.Time.Advance(TimeSpan.FromDays(8));
        Assert.Contains(Cover, (await scene.Open(StalledPage.Address, Role.Governance)).Words, StringComparison.Ordinal);

        var survivor = merged ? await Service.Patient() : null;
        await Service.Use(async db =>
        {
            var patient = (await db.Patient((await db.Pathway(scene.Pathway, Ct))!.PatientId, Ct))!;
            if (survivor is not null) (patient.MergedInto, patient) = (survivor.Id, (await db.Patient(survivor.Id, Ct))!);
            patient.DiedOn = db.Clock.Today;
            Assert.True((await db.Save(patient, "test", Ct)).Ok);
        });

        Assert.DoesNotContain(Cover, (await scene.Open(WorklistPage.Address)).Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Cover, (await scene.Open(StalledPage.Address, Role.Governance)).Words, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Lines(BrowserPage page) =>
        [.. page.Html.QuerySelectorAll("main table").Single(t => t.QuerySelector("caption")!.TextContent.Contains("eside pathways", StringComparison.Ordinal)).QuerySelectorAll("tbody tr").Select(r => r.TextContent)];

    private async Task<AssessmentScene> Fracture()
    {
        var scene = await AssessmentScene.Start(Service, "assessment-open-fracture");
        await scene.Page.Submit([("do", "save"), .. Day("q.injury-at", 2, 3, 2026), ("q.injury-at.time", "22:15"), ("q.fracture-region", "long-bone")]);
        return scene;
    }

    /// <summary>Lines that were due by days in January.</summary>
    private Task Old(AssessmentScene scene, int count) => Service.Use(async db =>
    {
        for (var i = 0; i < count; i++)
        {
            db.Add(new AssessmentTask
            {
                Id = db.NewId<Core.Clinic.AssessmentTaskId>(), PathwayId = scene.Pathway, AssessmentId = scene.Id, Code = $"old-{i}", What = "An old line", Why = "test", OwnerRole = Role.Surgeon,
                DueAt = new DateTimeOffset(2026, 1, 5, 12, 0, 0, TimeSpan.Zero).AddMinutes(i), Timed = false, AtOnce = false, SetAt = db.Clock.Now,
            });
        }
        Assert.True((await db.Save(0, "test", Ct)).Ok);
    });
}
