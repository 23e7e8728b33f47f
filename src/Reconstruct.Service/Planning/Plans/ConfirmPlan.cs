using Reconstruct.Core;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>Records that the patient saw and agreed the newest version, with the very words they saw. Hazard: HAZ-103.</summary>
public static class ConfirmPlan
{
    /// <param name="OnBehalf">Who agreed, where it was not the patient.</param>
    /// <param name="Ground">By what right; null where nobody said.</param>
    public sealed record Agreement(ConfirmedHow? How, DateTimeOffset At, bool Agreed, string? OnBehalf, AgreementGround? Ground = null);

    /// <summary>The newest version holds an older drawing than there is: nobody agrees or is told it as what is planned.</summary>
    internal static Refusal OlderDrawing => new("consent-drawing", "A drawing was changed after it was attached. Attach it again or take it off, so that they see what is planned");

    /// <summary>There are two such places, and the plan does not say which: nobody agrees to that.</summary>
    internal static Refusal NoSide => new("consent-side", "Record the side first: left, right, in the middle or both. There are two such places, and they have to know which");

    /// <summary>The plan says one side, and its aim, an assessment or a drawing that it holds the other: nobody agrees or is told that. Hazard: HAZ-126.</summary>
    internal static Refusal? OtherSide(PlanFile file) => PlanSites.AimIsOtherSide(file.Content) ? new("consent-aim-side", $"{PlanReadiness.AimOtherSide}. Look at the patient, and correct the plan first")
        : file.Assessed.OtherSide is { } assessed ? new("consent-assessed-side", $"{assessed}. Look at the patient, and correct the plan or the assessment first")
        : file.Held.OtherSide is [var first, ..]
        ? new("consent-other-side", $"{PlanFile.OtherSideSaid(file.Content, first)}. Look at the patient, and correct the plan or the drawing first")
        : null;

    public static async Task<Result<OperationPlan>> Run(ServiceDb db, PlanId id, int seenVersion, Agreement agreement, CancellationToken ct)
    {
        var file = await PlanFile.Read(db, id, ct);
        var seen = PlanOpening.Seen(file, seenVersion);
        if (!seen.Ok) return seen;
        var plan = seen.Value;
        if (file!.Closed is { } closed) return closed;
        if (file.Standing is ConsentStanding.Confirmed) return new Refusal("consent-already", "This version is confirmed already");
        if (ConsentText.Of(file.Content, PlanBook.Ladder) is not { } text) return new Refusal("consent-nothing", "Choose what is planned first: there is nothing to agree to yet");
        if (PlanSites.SideMissing(file.Content)) return NoSide;
        if (OtherSide(file) is { } otherSide) return otherSide;
        if (file.Content.Drawings.Any(file.Changed)) return OlderDrawing;
        List<Refusal> faults = [.. Faults(agreement, file), .. Ground(agreement, await BornOn(db, plan, ct))];
        if (faults.Count > 0) return faults;

        (plan.ConfirmedNumber, plan.ReconfirmDueAt) = (plan.Number, null);
        plan.Entries++;
        db.Add(new PlanConfirmation
        {
            Id = db.NewId<PlanConfirmationId>(), PlanId = id, PathwayId = plan.PathwayId, Number = plan.Number, Text = ConsentText.Joined(text), How = agreement.How!.Value, At = agreement.At,
            OnBehalf = agreement.OnBehalf is null ? null : $"{agreement.OnBehalf}, {PlanWords.Of(agreement.Ground!.Value)}", RecordedAt = db.Clock.Now, By = db.Acting.Person, ByName = db.Acting.Name,
        });
        return await db.Save(plan, "Recorded that the patient agreed a plan", ct);
    }

    /// <summary>Nobody agrees for a patient by being near to them: whoever does has a right to it that is named.</summary>
    private static IEnumerable<Refusal> Ground(Agreement agreement, DateOnly? born)
    {
        if (agreement is { OnBehalf: not null, Ground: null }) yield return new("consent-ground", "Select by what right they agreed for the patient", "ground");
        if (agreement is { OnBehalf: null, Ground: not null }) yield return new("consent-who", "Enter who agreed for the patient", "onBehalf");
        if (agreement.Ground is AgreementGround.Parent && born?.AddYears(PlanConsent.AdultAge) <= LondonTime.DateOf(agreement.At))
            yield return new("consent-parent", $"Nobody has parental responsibility for somebody who is {PlanConsent.AdultAge} or older. The patient agrees themselves, unless they cannot decide", "ground");
    }

    private static async Task<DateOnly?> BornOn(ServiceDb db, OperationPlan plan, CancellationToken ct)
    {
        var standing = await db.Survivor((await db.Pathway(plan.PathwayId, ct))!.PatientId, ct);
        return (await db.Patient(standing!.Value, ct))!.BirthDate;
    }

    private static List<Refusal> Faults(Agreement agreement, PlanFile file)
    {
        List<Refusal> faults = [];
        if (!agreement.Agreed) faults.Add(new("consent-not-agreed", "Tick that they saw this version and agreed it. If they did not, change the plan or leave it as it is", "agreed"));
        if (agreement.How is null) faults.Add(new("consent-how", "Select how they agreed", "how"));
        if (agreement.At.AddMinutes(1) <= file.Latest.At) faults.Add(new("consent-before", "This version was written after that time: they cannot have seen it", "at"));
        if (file.Noes is [.., var no] && agreement.At.AddMinutes(1) <= no.At) faults.Add(new("consent-before-no", $"They said no on {Words.Time(no.At)}. Enter when they agreed again after that", "at"));
        if (agreement.OnBehalf is { Length: > PlanField.MostLetters }) faults.Add(new("plan-text-long", $"Who agreed must be {PlanField.MostLetters} characters or fewer", "onBehalf"));
        return faults;
    }
}
