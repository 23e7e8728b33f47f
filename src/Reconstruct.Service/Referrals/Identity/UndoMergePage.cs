using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Patients.Details;
using Reconstruct.Service.Patients.Identity;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Referrals.Identity;

/// <summary>Takes a merge of two records back, after showing what that means.</summary>
public static class UndoMergePage
{
    public sealed record Model(PatientMerge Merge, Patient From, Patient Into, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/identity/merges/{id:guid}/undo", Get).Allow(Role.Coordinator);
        app.MapPost("/identity/merges/{id:guid}/undo", Post).Allow(Role.Coordinator);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        var (model, refused) = await Open(new(id), db, ct);
        return model is null ? refused! : Page.Show<UndoMergeView, Model>(model);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var (model, refused) = await Open(new(id), db, ct);
        if (model is null) return refused!;
        var undone = await MovePatient.Undo(db, new(id), typed.Whole("version"), ct);
        return undone.Ok ? Page.SeeOther(PatientPage.Link(model.From.Id)) : Page.Show<UndoMergeView, Model>(model with { Refusals = undone.Refusals });
    }

    private static async Task<(Model? Model, IResult? Refused)> Open(PatientMergeId id, ServiceDb db, CancellationToken ct)
    {
        if (await db.Set<PatientMerge>().FirstOrDefaultAsync(m => m.Id == id, ct) is not { } merge) return (null, Page.NotFound());
        var into = await PatientAccess.Open(db, merge.Into, "To undo a merge of two records", ct);
        if (!into.Ok) return (null, BreakGlassPage.Refused(merge.Into, into.Refusals, IdentityWorklistPage.UndoLink(id)));
        return (new(merge, (await db.Patient(merge.From, ct))!, into.Value, []), null);
    }
}
