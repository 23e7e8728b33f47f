using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Referrals;

namespace Reconstruct.Service.Tests.Pathways;

/// <summary>Puts referrals into a service under test, and moves them on, by the service's own operations.</summary>
internal static class PathwayScene
{
    private static readonly string[] Numbers = ["9990000018", "9990000026", "9990000034", "9990000042"];

    public static PatientDetails Julie => new()
    {
        NhsNumber = Numbers[0], FamilyName = "Jones", GivenNames = "Julie", Prefix = "Mrs", BirthDate = new(1959, 5, 4), PracticeCode = "Y99999",
    };

    public static PatientDetails Omar => new() { NhsNumber = Numbers[1], FamilyName = "Said", GivenNames = "Omar", BirthDate = new(1988, 11, 30) };

    /// <summary>A referral by form. With a valid number it stands at triage.</summary>
    public static Task<PathwayId> Refer(
        this TestService service, PatientDetails? who = null, string title = "Lesion of the nose", PathwayUrgency urgency = PathwayUrgency.Routine, Person? by = null) =>
        service.Use(async db =>
        {
            var referral = await ReceiveReferral.Add(db, new(who ?? Julie, title, urgency, ids => new()
            {
                Id = ids.Referral, PathwayId = ids.Pathway.Id, PatientId = ids.Patient.Id, Source = ReferralSource.Form, ReceivedAt = db.Clock.Now,
                AuthoredAt = db.Clock.Now, ReferrerName = "Dr Amy Ford", ReferrerOrganisation = "Y99999", ReferrerPerson = by is null ? null : new(by.Id), Condition = "other",
            }), CancellationToken.None);
            Assert.True(referral.Ok);
            Assert.True((await db.Save(referral.Value, "test", CancellationToken.None)).Ok);
            return referral.Value.PathwayId;
        });

    /// <summary>Moves a pathway by events in turn, each recorded now.</summary>
    public static Task Move(this TestService service, PathwayId id, params Func<DateTimeOffset, PathwayEvent>[] events) => service.Use(async db =>
    {
        var pathway = (await db.Pathway(id, CancellationToken.None))!;
        foreach (var happened in events)
        {
            var moved = AdvancePathway.Add(db, pathway, happened(db.Clock.Now));
            Assert.True(moved.Ok, string.Join(", ", moved.Refusals.Select(r => r.Code)));
        }
        Assert.True((await db.Save(pathway, "test", CancellationToken.None)).Ok);
    });

    public static Task<Pathway> Pathway(this TestService service, PathwayId id) => service.Use(async db => (await db.Pathway(id, CancellationToken.None))!);

    public static Func<DateTimeOffset, PathwayEvent> Accepted(PersonId? surgeon = null) =>
        at => new PathwayEvent.TriageAccepted(at, SubSpecialty.SkinCancer, Priority.P3, surgeon);

    public static Func<DateTimeOffset, PathwayEvent> Rejected => at => new PathwayEvent.Rejected(at, RejectionReason.OutsideService, "Not a condition that we treat");
}
