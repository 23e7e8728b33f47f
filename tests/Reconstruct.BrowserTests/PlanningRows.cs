using Reconstruct.Core.Clinic;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Burns;
using Reconstruct.Core.Planning.Drawings;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Planning.BurnCharts;
using Reconstruct.Service.Planning.Drawings;
using Reconstruct.Service.Planning.Vacuum;

namespace Reconstruct.BrowserTests;

/// <summary>What is found and planned on one pathway, so that each of its pages has something to show.</summary>
public static class PlanningRows
{
    public static async Task<bool> Add(ServiceDb db, Pathway pathway)
    {
        await Assessed(db, pathway);
        VacuumDressing dressing = new()
        {
            Id = db.NewId<VacuumDressingId>(), PathwayId = pathway.Id, Site = "Left shin", Device = "Pump 3", PressureMmHg = 125, Mode = "continuous", NextChangeOn = db.Clock.Today.AddDays(2),
            ExposedVesselOrOrgan = YesNo.No, MalignancyInTheWound = YesNo.No, Eschar = YesNo.No, UntreatedOsteomyelitis = YesNo.NotKnown, StartedAt = db.Clock.Now, StartedByName = "Test Nurse",
        };
        Drawing drawing = new()
        {
            Id = db.NewId<DrawingId>(), PathwayId = pathway.Id, Title = "Plan for the hand", StartedAt = db.Clock.Now, StartedByName = "Test Nurse", ChangedAt = db.Clock.Now, ChangedByName = "Test Nurse",
            Board = BoardJson.Write(BoardDrawing.Empty(BoardBackdrop.Body("hand")) with { Objects = [new("o1", "Wound", PlanShapeKind.Wound, [new(60, 60), new(110, 60), new(110, 100), new(60, 100)], true)] }),
        };
        BurnChart chart = new()
        {
            Id = db.NewId<BurnChartId>(), PathwayId = pathway.Id, BurnedOn = db.Clock.Today, Age = ChartAge.From1To4, AgeFromRecord = false, StartedAt = db.Clock.Now, ByName = "Test Nurse",
        };
        db.AddRange(dressing, drawing, chart);
        return (await db.Save(dressing, "test", CancellationToken.None)).Ok ? true : throw new InvalidOperationException("What is planned was not stored");
    }

    private static async Task Assessed(ServiceDb db, Pathway pathway)
    {
        var form = FormFiles.Find("assessment-cleft")!;
        var started = await StartAssessment.Run(db, pathway.Id, form, CancellationToken.None);
        var read = FormReading.Read(form.Form, item => item.LinkId == "lahshal" ? FormTyped.One("...SHAL") : FormTyped.Nothing, db.Clock.Now, complete: false);
        if (!(await SaveAssessment.Run(db, started.Value.Id, started.Value.Version, form, read, finish: false, null, CancellationToken.None)).Ok) throw new InvalidOperationException("The assessment was not stored");
    }
}
