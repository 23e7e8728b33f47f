using Reconstruct.Core.Clocks;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Identity;
using Reconstruct.Service.Referrals.Identity;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Patients;

namespace Reconstruct.Service.Tests.Clinic;

/// <summary>What is reckoned from the day of birth follows it, although nobody saves the form again.</summary>
[Trait("Hazard", "HAZ-105")]
public sealed class TasksByBirthDateTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_corrected_day_of_birth_moves_the_days_of_cleft_care()
    {
        var scene = await Cleft(new(2010, 9, 1));

        await Service.Use(async db =>
        {
            var patient = (await db.Patient((await db.Pathway(scene.Pathway, Ct))!.PatientId, Ct))!;
            patient.BirthDate = new(2011, 9, 1);
            Assert.True((await db.Save(patient, "test", Ct)).Ok);
        });
        var task = await scene.Task("consent-at-16");

        Assert.Equal((new DateOnly(2027, 9, 1), new DateOnly(2026, 9, 1), 2), (LondonTime.DateOf(task.DueAt), task.ShowFrom, task.Version));
    }

    [Fact]
    public async Task A_day_of_birth_that_becomes_known_takes_the_place_of_the_question_for_it()
    {
        var scene = await Cleft(null);

        await Service.Use(async db =>
        {
            var patient = (await db.Patient((await db.Pathway(scene.Pathway, Ct))!.PatientId, Ct))!;
            patient.BirthDate = new(2010, 9, 1);
            Assert.True((await db.Save(patient, "test", Ct)).Ok);
        });

        Assert.Equal("No longer follows from the answers", (await scene.Task("birth-date")).Outcome);
        Assert.Equal(new DateOnly(2026, 9, 1), LondonTime.DateOf((await scene.Task("consent-at-16")).DueAt));
    }

    [Fact]
    public async Task After_a_merge_the_days_are_those_of_the_record_that_stands_and_after_its_undoing_those_before()
    {
        var scene = await Cleft(new(2010, 9, 1));
        var survivor = await Service.Patient(p => p.BirthDate = new(2012, 9, 1));

        var merge = await Service.Use(async db =>
        {
            var made = (await MergePatients.Add(db, (await db.Pathway(scene.Pathway, Ct))!.PatientId, survivor.Id, Ct)).Value;
            await MovePatient.Add(db, made, Ct);
            return (await db.Save(made, "test", Ct)).Value;
        });
        var merged = await scene.Task("consent-at-16");
        var undone = await Service.Use(db => MovePatient.Undo(db, merge.Id, merge.Version, Ct));

        Assert.Equal(new DateOnly(2028, 9, 1), LondonTime.DateOf(merged.DueAt));
        Assert.True(undone.Ok);
        Assert.Equal(new DateOnly(2026, 9, 1), LondonTime.DateOf((await scene.Task("consent-at-16")).DueAt));
    }

    [Fact]
    public async Task A_form_that_is_saved_on_a_merged_record_reads_the_one_that_stands_and_follows_it()
    {
        var scene = await AssessmentScene.Start(Service, "assessment-cleft", PathwayScene.Julie with { BirthDate = new(2010, 9, 1) });
        var survivor = await Service.Patient(p => p.BirthDate = new(2012, 9, 1));
        await Service.Use(async db =>
        {
            var merge = await MergePatients.Add(db, (await db.Pathway(scene.Pathway, Ct))!.PatientId, survivor.Id, Ct); // the pathway stays where it was
            Assert.True((await db.Save(merge.Value, "test", Ct)).Ok);
        });

        await scene.Page.Submit(("do", "save"), ("q.lahshal", "...s..."));
        var saved = await scene.Task("consent-at-16");
        await Service.Use(async db =>
        {
            var patient = (await db.Patient(survivor.Id, Ct))!;
            patient.BirthDate = new(2013, 9, 1);
            Assert.True((await db.Save(patient, "test", Ct)).Ok);
        });

        Assert.Equal(new DateOnly(2028, 9, 1), LondonTime.DateOf(saved.DueAt));
        Assert.Equal(new DateOnly(2029, 9, 1), LondonTime.DateOf((await scene.Task("consent-at-16")).DueAt));
    }

    private async Task<AssessmentScene> Cleft(DateOnly? born)
    {
        var scene = await AssessmentScene.Start(Service, "assessment-cleft", PathwayScene.Julie with { BirthDate = born });
        await scene.Page.Submit(("do", "save"), ("q.lahshal", "...s..."));
        return scene;
    }
}
