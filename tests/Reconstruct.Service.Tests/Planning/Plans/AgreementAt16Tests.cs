using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Planning.Plans;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Patients;

namespace Reconstruct.Service.Tests.Planning.Plans;

/// <summary>A plan that was agreed for a child is asked of the young person themselves from 16 on. The clock stands at 3 March 2026.</summary>
[Trait("Hazard", "HAZ-119")]
public sealed class AgreementAt16Tests : PageTests
{
    private const string Why = "The plan was agreed for the patient, who is 16 now and has not been asked themselves";

    [Fact]
    public async Task From_the_birthday_on_theatre_is_not_ready_and_the_surgeon_is_told()
    {
        var scene = await Agreed(new(2010, 3, 5), "Her mother");
        var before = await scene.File();
        var quiet = await scene.Open(WorklistPage.Address, Role.Surgeon);

        Service.Time.Advance(TimeSpan.FromDays(2));
        var theatre = await scene.Open(TheatrePage.Link(scene.Plan), Role.TheatreManager);
        var list = await scene.Open(WorklistPage.Address, Role.Surgeon);
        var mine = await scene.Open(MyPlanPage.Link(scene.Plan), Role.Patient);
        Service.Time.Advance(TimeSpan.FromDays(5));
        var stalled = await scene.Open(StalledPage.Address, Role.Governance);

        Assert.Equal(ConsentStanding.Confirmed, before.Standing);
        Assert.DoesNotContain("who is 16 now", quiet.Words, StringComparison.Ordinal);
        Assert.Contains(Why, theatre.Words, StringComparison.Ordinal);
        Assert.Contains("From 16 a young person can agree themselves. Whoever asks still has to see whether they are able to decide.", theatre.Words, StringComparison.Ordinal);
        Assert.Contains("Plan of an operation, agreed for a patient who is 16 now", list.Words, StringComparison.Ordinal);
        Assert.Contains("You are 16 now", mine.Words, StringComparison.Ordinal);
        Assert.Contains("Plan of an operation, agreed for a patient who is 16 now", stalled.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Their_own_agreement_to_the_same_version_settles_it()
    {
        var scene = await Agreed(new(2010, 3, 5), "Her mother");
        Service.Time.Advance(TimeSpan.FromDays(3));

        var again = await scene.Confirm();
        var file = await scene.File();
        var list = await scene.Open(WorklistPage.Address, Role.Surgeon);

        Assert.Empty(again.Errors);
        Assert.Equal((ConsentStanding.Confirmed, 2, null), (file.Standing, file.Confirmations.Count, file.Confirmed!.OnBehalf));
        Assert.DoesNotContain("who is 16 now", list.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2010-03-05", null, ConsentStanding.Confirmed)] // agreed themselves at 15
    [InlineData("2009-03-01", "Her carer", ConsentStanding.Confirmed)] // was 17 already: somebody else decides for another reason
    [InlineData("2010-03-05", "Her mother", ConsentStanding.NeedsOwnAgreement)]
    [InlineData("2010-03-13", "Her mother", ConsentStanding.NeedsOwnAgreement)]
    [InlineData("2010-03-14", "Her mother", ConsentStanding.Confirmed)]
    public async Task Ten_days_later_it_is_asked_of_those_alone_who_were_children_then(string born, string? onBehalf, ConsentStanding standing)
    {
        var scene = await Agreed(DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture), onBehalf);

        Service.Time.Advance(TimeSpan.FromDays(10));

        Assert.Equal(standing, (await scene.File()).Standing);
    }

    [Fact]
    public async Task The_date_of_birth_is_that_of_the_record_that_stands()
    {
        var scene = await Agreed(new(2012, 1, 1), "Her mother");
        var standing = await Service.Patient(p => p.BirthDate = new(2010, 3, 5));
        await Change(scene, p => p.MergedInto = standing.Id);
        Service.Time.Advance(TimeSpan.FromDays(3));

        var duties = await Service.Use(db => PlanDuties.Overdue(db, CancellationToken.None));
        Service.Time.Advance(TimeSpan.FromDays(7));
        var late = await Service.Use(db => PlanDuties.Overdue(db, CancellationToken.None));

        Assert.Equal(ConsentStanding.NeedsOwnAgreement, (await scene.File()).Standing);
        Assert.Empty(duties);
        Assert.Equal(scene.Pathway, Assert.Single(late).Pathway);
    }

    [Fact]
    public async Task Whoever_agrees_for_somebody_says_by_what_right_and_a_grown_up_has_no_parents_here()
    {
        var scene = await PlanScene.Planned(Service);
        await Change(scene, p => p.BirthDate = new(1952, 3, 5));
        async Task<BrowserPage> Agree(string? who, string? ground) => await (await scene.Open(ConsentPage.Link(scene.Plan), Role.Surgeon)).Submit(("agreed", "yes"), ("how", "InPerson"), ("onBehalf", who), ("ground", ground));

        var none = await Agree("Her son", null);
        var parent = await Agree("Her son", "Parent");
        var nobody = await Agree(null, "Attorney");
        var attorney = await Agree("Her son", "Attorney");

        Assert.Equal("Select by what right they agreed for the patient", none.Error("ground"));
        Assert.StartsWith("Nobody has parental responsibility for somebody who is 18 or older", parent.Error("ground"), StringComparison.Ordinal);
        Assert.Equal("Enter who agreed for the patient", nobody.Error("onBehalf"));
        Assert.Contains("Confirmed for the patient, not by them", attorney.Words, StringComparison.Ordinal);
        Assert.Contains("for the patient: Her son, by a lasting power of attorney for health and welfare", attorney.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Confirmed by the patient", attorney.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_asked_after_the_operation()
    {
        var scene = await Agreed(new(2010, 3, 5), "Her mother");
        await (await scene.Open(NotePage.Link(scene.Plan), Role.Surgeon)).Submit(NotePageTests.Written);
        Service.Time.Advance(TimeSpan.FromDays(30));

        var duties = await Service.Use(db => PlanDuties.Overdue(db, CancellationToken.None));
        var mine = await scene.Open(MyPlanPage.Link(scene.Plan), Role.Patient);

        Assert.Empty(duties);
        Assert.DoesNotContain("You are 16 now", mine.Words, StringComparison.Ordinal);
    }

    private async Task<PlanScene> Agreed(DateOnly born, string? onBehalf)
    {
        var scene = await PlanScene.Planned(Service);
        await Change(scene, p => p.BirthDate = born);
        var agreed = await (await scene.Open(ConsentPage.Link(scene.Plan), Role.Surgeon)).Submit(("agreed", "yes"), ("how", "InPerson"), ("onBehalf", onBehalf), ("ground", onBehalf switch { null => null, "Her carer" => "BestInterests", _ => "Parent" }));
        Assert.True(agreed.Status == 200 && agreed.Errors.Count == 0, agreed.Words);
        return scene;
    }

    private Task Change(PlanScene scene, Action<Patient> change) => Service.Use(async db =>
    {
        var patient = (await db.Patient((await Service.Pathway(scene.Pathway)).PatientId, CancellationToken.None))!;
        change(patient);
        Assert.True((await db.Save(patient, "test", CancellationToken.None)).Ok);
    });
}
