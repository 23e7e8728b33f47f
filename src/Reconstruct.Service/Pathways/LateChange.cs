using Reconstruct.Core.Pathways;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Pathways;

/// <summary>
/// Raises an alert with whoever has a pathway when a change comes after the decision at triage: they may be acting on what was said before. It joins the unit
/// of work of the change. Nobody is alerted to what they did themselves. Hazard: HAZ-039.
/// </summary>
public static class LateChange
{
    /// <param name="before">Where the pathway stood; null for one that begins.</param>
    public static void Add(ServiceDb db, Pathway pathway, PathwayPosition? before, PathwayEvent happened)
    {
        if (before is not PathwayPosition.Open open || !LateChanges.Is(open.State, happened.Kind) || DidIt(db.Acting, open.Duty.Owner)) return;
        db.Add(new Alert
        {
            Id = db.NewId<AlertId>(), PatientId = pathway.PatientId, PathwayId = pathway.Id, RaisedAt = happened.At, ByName = db.Acting.Name, ByRoles = db.Acting.RoleNames,
            What = $"{What(happened)} on {pathway.Reference}, after the decision at triage", Reason = $"It stood at: {PathwayWords.Of(open.State)}",
            Owner = open.Duty.Owner.Role, OwnerPerson = open.Duty.Owner.Person,
        });
    }

    private static bool DidIt(Acting who, Owner owner) => owner.Person is { } person ? who.Person == person : who.Is(owner.Role);

    private static string What(PathwayEvent happened) => happened switch
    {
        PathwayEvent.IdentityQuestioned => "It is in doubt who the patient is",
        PathwayEvent.ReferralUpdated => "The sender updated the referral",
        PathwayEvent.ReferralCancelled => "The sender took the referral back",
        PathwayEvent.Withdrawn => "The patient does not want to go on",
        _ => "The patient has died",
    };
}
