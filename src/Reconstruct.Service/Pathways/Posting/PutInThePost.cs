using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Shell.People;

namespace Reconstruct.Service.Pathways.Posting;

/// <summary>
/// Says of a letter that is being sent whether it has to go by post as well: where the patient wants letters, and where the reader would not learn of it in
/// this service. It joins the unit of work; the caller saves. Hazard: HAZ-030.
/// </summary>
public static class PutInThePost
{
    public static async Task Add(ServiceDb db, Letter letter, Pathway pathway, Patient patient, CancellationToken ct)
    {
        var reason = letter.To == LetterTo.Patient ? await ForPatient(db, patient, ct) : await ForReferrer(db, pathway, ct);
        if (reason is not { } why) return;
        db.Add(new LetterPost { Id = db.NewId<LetterPostId>(), LetterId = letter.Id, PathwayId = pathway.Id, To = letter.To, Reason = why, Since = db.Clock.Now });
    }

    private static async Task<PostReason?> ForPatient(ServiceDb db, Patient patient, CancellationToken ct)
    {
        if (patient.ContactBy == ContactBy.Letter) return PostReason.Wanted;
        if (!await db.Users.AnyAsync(u => u.PatientId == patient.Id.Value, ct)) return PostReason.NoAccount;
        return patient is { ContactBy: ContactBy.Email, Email.Length: > 0 } ? null : PostReason.NoEmail;
    }

    /// <summary>Those who refer look into their inbox here at work, so that an account is enough.</summary>
    private static async Task<PostReason?> ForReferrer(ServiceDb db, Pathway pathway, CancellationToken ct)
    {
        if (pathway.ReferrerPerson is not null) return null;
        var (role, place) = (RoleRows.IdOf(Role.Referrer), pathway.ReferrerOrganisation);
        var readers = db.Users.Where(u => place != null && u.Organisation == place && db.UserRoles.Any(r => r.UserId == u.Id && r.RoleId == role));
        return await readers.AnyAsync(ct) ? null : PostReason.NoAccount;
    }
}
