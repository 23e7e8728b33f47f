using System.Globalization;
using Hl7.Fhir.Model;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>
/// The newest version of a plan as a CarePlan: what is planned and the alternates in order. A plan that the patient has not confirmed, or said no to, is a draft; one that was withdrawn is revoked. What is not recorded is left out. Hazard: HAZ-103.
/// </summary>
public static class PlanFhir
{
    public const string TechniqueSystem = "urn:reconstruct:technique-option";
    public const string StandingExtension = "urn:reconstruct:plan-standing";

    public static async Task<Resource?> Read(ServiceDb db, Guid id, CancellationToken ct)
    {
        if (await PlanFile.Read(db, new PlanId(id), ct) is not { } file) return null;
        var opened = await OpenPathwayRecord.Run(db, file.Plan.PathwayId, "To share the plan of an operation with another system", ct);
        return opened.Ok ? Of(opened.Value, file) : null;
    }

    /// <summary>Found by the pathway's reference or the patient's NHS number, the oldest first.</summary>
    public static async Task<IReadOnlyList<Resource>> Search(ServiceDb db, FhirSearch search, CancellationToken ct)
    {
        var found = await (
            from plan in db.Set<OperationPlan>().AsNoTracking()
            join pathway in db.AskedFor(search) on plan.PathwayId equals pathway.Id
            orderby plan.StartedAt, plan.Id
            select new { plan.Id, Pathway = pathway }).ToListAsync(ct);
        List<Resource> plans = [];
        foreach (var row in await FhirAccess.Visible(db, found, r => r.Pathway.PatientId, ct)) plans.Add(Of(row.Pathway, (await PlanFile.Read(db, row.Id, ct))!));
        return plans;
    }

    public static CarePlan Of(Pathway pathway, PlanFile file) => new()
    {
        Id = file.Plan.Id.ToString(), Meta = new() { VersionId = file.Plan.Version.ToString(CultureInfo.InvariantCulture) }, Identifier = [new(FhirSystems.Reference, pathway.Reference)],
        Status = file switch
        {
            { Withdrawn: not null } => RequestStatus.Revoked,
            { Closed: not null } => RequestStatus.Completed,
            { Ended: not null } => RequestStatus.Unknown, // nothing is to come of it, and nobody said what became of it
            { Standing: ConsentStanding.Confirmed } => RequestStatus.Active,
            _ => RequestStatus.Draft,
        },
        Intent = CarePlan.CarePlanIntent.Plan, Title = file.Aim, Subject = new($"Patient/{pathway.PatientId}"), CreatedElement = new(file.Plan.StartedAt),
        Description = $"Version {file.Plan.Number}. {(file.Withdrawn is { } gone ? $"Withdrawn: {gone.Reason}" : $"{(file is { Closed: null, Ended: { } ended } ? $"{ended}. " : "")}{PlanWords.Of(file.Standing)}.")}",
        Extension = [new(StandingExtension, new Code(Core.Calculators.EnumText.Kebab(file.Standing)))],
        Activity = [.. new[] { file.Content[PlanFields.Main] }.Concat(file.Content.Alternates).OfType<string>().Select((option, place) => Activity(file, option, place))],
    };

    private static CarePlan.ActivityComponent Activity(PlanFile file, string option, int place) => new()
    {
        Detail = new()
        {
            Kind = CarePlan.CarePlanActivityKind.ServiceRequest, Code = new(TechniqueSystem, option, PlanBook.Names.Techniques.GetValueOrDefault(option), null),
            Status = file switch { { Withdrawn: not null } => CarePlan.CarePlanActivityStatus.Cancelled, { Closed: not null } => CarePlan.CarePlanActivityStatus.Unknown, _ => CarePlan.CarePlanActivityStatus.NotStarted }, DoNotPerform = false,
            Description = place == 0 ? file.Content[PlanFields.Why] : $"Alternate {place}",
        },
    };
}
