using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Clinic.Asked;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Messages;
using Reconstruct.Service.Patients;

namespace Reconstruct.Service.Synthetic;

/// <summary>Forms that invented patients with an account were asked to fill in before an operation: one that was answered and that nobody has read, one that is open, one that is late.</summary>
public static class DemoForms
{
    private const string Form = "what-matters-to-you";

    private static readonly PathwayState[] States = [PathwayState.Accepted, PathwayState.Assessment, PathwayState.Planning];

    public static async Task Enter(ServiceDb db, EmailSettings email, FormShelf shelf, Cast cast, ActingNow acting, CancellationToken ct)
    {
        var (form, today) = (shelf.Find(Form)!, db.Clock.Today);
        var accounts = (await db.Users.Where(u => u.PatientId != null).Select(u => u.PatientId!.Value).ToListAsync(ct)).ToHashSet();
        var open = await db.Set<Pathway>().AsNoTracking().Where(p => States.Contains(p.State) && p.IdentityConfirmed).ToListAsync(ct);
        List<Pathway> theirs = [.. open.Where(p => accounts.Contains(p.PatientId.Value)).OrderBy(p => p.Reference, StringComparer.Ordinal).Take(3)];
        if (theirs.Count == 0) return;
        acting.Value = cast.With(Role.Coordinator)[0].Acts("invented");
        db.ChangeTracker.Clear();
        var late = FormRequest.Make(TimePointKind.Other, null, "After the first talk", today.AddDays(-4), true, today.AddDays(-20)).Value;
        Must(await db.Save(AskPatient.Add(db, theirs[1 % theirs.Count], form, late, db.Clock.Now.AddDays(-20)), "invented form", ct));
        Must(await AskPatient.Run(db, email, theirs[2 % theirs.Count], form, FormRequest.Make(TimePointKind.Other, null, "Before the next visit", today.AddDays(14), true, today), ct));
        var answered = Must(await AskPatient.Run(db, email, theirs[0], form, FormRequest.Make(TimePointKind.Before, null, null, today.AddDays(14), true, today), ct));
        await Answer(db, acting, answered, form, ct);
    }

    private static async Task Answer(ServiceDb db, ActingNow acting, AskedForm asked, LoadedForm form, CancellationToken ct)
    {
        var pathway = (await db.Pathway(asked.PathwayId, ct))!;
        var patient = await db.PatientOf(pathway, ct);
        var account = await db.Users.AsNoTracking().FirstAsync(u => u.PatientId == patient.Id.Value, ct);
        acting.Value = new(new PersonId(account.Id), null, account.DisplayName, [Role.Patient], "invented") { OwnPatient = patient.Id.Value };
        Dictionary<string, string> words = new(StringComparer.Ordinal) { ["hope"] = "That I can look in the mirror and not think of it", ["do"] = "Go swimming again", ["worry"] = "How long I cannot work" };
        var read = FormReading.Read(form.Form, item => FormTyped.One(words.GetValueOrDefault(item.LinkId)), db.Clock.Now, complete: true);
        Must(await SaveAnswers.Run(db, asked.Id, 1, form, read, new(patient, pathway, FormPerformer.Patient, null), send: true, ct));
    }

    private static T Must<T>(Result<T> done) => done.Ok ? done.Value : throw new InvalidOperationException($"Invented: {string.Join(", ", done.Refusals.Select(r => r.Message))}");
}
