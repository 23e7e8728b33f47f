using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Patients.Team;

/// <summary>Puts a member of staff, or a whole role, in a patient's care team by hand. From then on the record opens to them. Hazard: HAZ-014.</summary>
public static class AddToCareTeam
{
    public const int LongestWhy = 200;

    /// <param name="who">The name of a role, or the id of a person.</param>
    /// <param name="why">Why, in words that the patient may read.</param>
    public static async Task<Result<PatientId>> Run(ServiceDb db, PatientId patient, string? who, string? why, CancellationToken ct)
    {
        var refusals = new List<Refusal>();
        var role = TeamChoices.RoleOf(who);
        var person = await TeamChoices.PersonOf(db, who, ct);
        if (role is null && person is null) refusals.Add(new("seat-missing", "Select who joins the care team", "who"));
        if (why is null) refusals.Add(new("seat-why-missing", "Enter why they are in the care team", "why"));
        if (why?.Length > LongestWhy) refusals.Add(new("seat-why-too-long", $"Reason must be {LongestWhy} characters or fewer", "why"));
        var ids = await db.WithMerged(patient, ct);
        var seats = db.CareTeams().Where(m => ids.Contains(m.PatientId));
        if ((role is not null && await seats.AnyAsync(m => m.Role == role, ct)) || (person is not null && await seats.AnyAsync(m => m.Person == person, ct)))
            refusals.Add(new("seat-there", "They are in the care team already", "who"));
        if (refusals.Count > 0) return refusals;

        if (role is { } everyone) await CareTeam.Add(db, patient, everyone, why!, ct);
        else await CareTeam.Add(db, patient, person!.Value, why!, ct);
        return await db.Save(patient, "joined the care team", ct);
    }
}
