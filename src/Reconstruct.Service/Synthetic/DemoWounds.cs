using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Wounds;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Planning.Calculations;
using Reconstruct.Service.Planning.Vacuum;

namespace Reconstruct.Service.Synthetic;

/// <summary>
/// Invented vacuum dressings on the first wounds that are open, and where there are too few, on other open pathways: one whose change is overdue, one that is on, one that is closed with all foam out. Each with its ledger of foam, the
/// first with a series of areas and a calculation that was kept.
/// </summary>
public static class DemoWounds
{
    private static readonly string[] Wounds = ["Open fracture of the lower leg", "Wound of the shin that does not heal", "Hand crushed in a press"];

    private static readonly PathwayState[] States = [PathwayState.Accepted, PathwayState.Assessment, PathwayState.Planning];

    /// <summary>Days ago, area in cm², the way round in cm.</summary>
    private static readonly (int DaysAgo, double Area, double Round)[] Sizes = [(28, 42.0, 26.1), (21, 37.5, 24.6), (14, 31.8, 22.7), (7, 27.2, 21.0)];

    public static async Task Enter(ServiceDb db, Cast cast, ActingNow acting, CancellationToken ct)
    {
        acting.Value = cast.With(Role.Nurse)[0].Acts("invented");
        var adult = db.Clock.Today.AddYears(-18);
        var open = await db.Set<Pathway>().AsNoTracking().Where(p => States.Contains(p.State) && db.Set<Patient>().Any(q => q.Id == p.PatientId && q.BirthDate <= adult)).ToListAsync(ct);
        var pathways = open.OrderByDescending(p => Wounds.Contains(p.Title)).ThenBy(p => p.Reference, StringComparer.Ordinal).Take(3);
        foreach (var (number, pathway) in pathways.Index())
            await Dress(db, pathway, number, ct);
    }

    private static async Task Dress(ServiceDb db, Pathway pathway, int number, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var dressing = Must(await db.Save(Add(db, pathway, number), "invented dressing", ct));
        await Foam(db, dressing, FoamEventKind.Placed, 2 + number, daysAgo: 5, ct);
        await Foam(db, dressing, FoamEventKind.Removed, 2 + number, daysAgo: 3, ct);
        if (number == 2)
        {
            Must(await CloseVacuum.Run(db, dressing.Id, dressing.Version, null, ct));
            return;
        }
        await Foam(db, dressing, FoamEventKind.Placed, 2, daysAgo: 3, ct);
        if (number > 0) return;
        foreach (var (ago, area, round) in Sizes)
            Must(await RecordWound.Run(db, dressing.Id, new(db.Clock.Today.AddDays(-ago), area, round), null, ct));
        Dictionary<string, InputValue> inputs = new(StringComparer.Ordinal) { ["lengthCm"] = new InputValue.Typed("7.4"), ["widthCm"] = new InputValue.Typed("4.6"), ["exudateScore"] = new InputValue.Typed("2"), ["tissueScore"] = new InputValue.Typed("2") };
        Must(await KeepCalculation.Run(db, pathway.Id, db.NewId<KeptCalculationId>(), PushCalculator.Model, inputs, new(db.Clock.Today, null, _ => null), ct));
    }

    private static VacuumDressing Add(ServiceDb db, Pathway pathway, int number)
    {
        VacuumDressing dressing = new()
        {
            Id = db.NewId<VacuumDressingId>(), PathwayId = pathway.Id, Site = Site(pathway.Title), Device = $"Ward pump {number + 1}",
            PressureMmHg = 100, Mode = "As entered for this invented patient", NextChangeOn = db.Clock.Today.AddDays(number == 0 ? -1 : 2), ExposedVesselOrOrgan = YesNo.No, MalignancyInTheWound = YesNo.No,
            Eschar = YesNo.No, UntreatedOsteomyelitis = YesNo.NotKnown, StartedAt = db.Clock.Now.AddDays(-5), StartedBy = db.Acting.Person, StartedByName = db.Acting.Name,
        };
        db.Add(dressing);
        return dressing;
    }

    private static string Site(string title) => title switch
    {
        "Hand crushed in a press" => "Right hand, back",
        "Open fracture of the lower leg" or "Wound of the shin that does not heal" => "Left lower leg, front",
        _ => "Wound from before the referral",
    };

    private static async Task Foam(ServiceDb db, VacuumDressing dressing, FoamEventKind kind, int pieces, int daysAgo, CancellationToken ct) =>
        Must(await RecordFoam.Run(db, dressing.Id, dressing.Version, new(kind, pieces, db.Clock.Now.AddDays(-daysAgo), null, false, null), ct));

    private static T Must<T>(Result<T> done) => done.Ok ? done.Value : throw new InvalidOperationException($"Invented: {string.Join(", ", done.Refusals.Select(r => r.Message))}");
}
