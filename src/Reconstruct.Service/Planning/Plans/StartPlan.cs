using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>Starts the plan of one operation. From here on theatre may see the patient's record.</summary>
public static class StartPlan
{
    public const string FirstWhy = "The plan was started";

    /// <param name="made">The id that it gets; asked for again, the one that is there is given.</param>
    public static async Task<Result<OperationPlan>> Run(ServiceDb db, Pathway pathway, PlanId made, string? aim, CancellationToken ct)
    {
        var field = PlanFields.Find(PlanFields.Aim)!;
        var read = field.Read(aim, PlanBook.Names);
        if (!read.Ok) return read.As<OperationPlan>();
        if (read.Value is not { } text) return new Refusal("plan-aim-missing", "Enter what is to be reconstructed", PlanFields.Aim);

        OperationPlan plan = new() { Id = made, PathwayId = pathway.Id, Number = 1, StartedAt = db.Clock.Now, StartedByName = db.Acting.Name };
        var first = SavePlan.Version(db, plan, PlanContent.Empty with { Values = new Dictionary<string, string>(StringComparer.Ordinal) { [PlanFields.Aim] = text } }, FirstWhy);
        await CareTeam.Add(db, pathway.PatientId, Role.TheatreManager, "An operation is planned", ct);
        return await db.Start(plan, [first], "Started the plan of an operation", ct);
    }
}
