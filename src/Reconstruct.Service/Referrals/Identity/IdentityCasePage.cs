using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Patients.Details;
using Reconstruct.Service.Patients.Identity;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Referrals.Identity;

/// <summary>One doubt about who a patient is: both records side by side, what speaks for and against, and the three ways to settle it.</summary>
public static class IdentityCasePage
{
    private const string Purpose = "To find out who a referral is about";

    /// <param name="Candidates">Records that may be of the same person, strongest first.</param>
    /// <param name="NumberTyped">What was typed as the right NHS number.</param>
    public sealed record Model(IdentityCase Case, Patient Patient, IReadOnlyList<IdentityQueries.Candidate> Candidates, string? NumberTyped, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static string Link(IdentityCaseId id, string? act = null) => IdentityWorklistPage.CaseLink(id) + (act is null ? "" : "/" + act);

    /// <summary>The page of the case that a pathway waits for.</summary>
    public static string PathwayLink(Guid pathway) => $"{IdentityWorklistPage.Link}/pathways/{pathway}";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/identity/{id:guid}", (Guid id, ServiceDb db, CancellationToken ct) => Show(new(id), db, null, [], ct)).Allow(Role.Coordinator);
        app.MapGet("/identity/pathways/{id:guid}", OfPathway).Allow(Role.Coordinator);
        app.MapPost("/identity/{id:guid}/same", Same).Allow(Role.Coordinator);
        app.MapPost("/identity/{id:guid}/new", New).Allow(Role.Coordinator);
        app.MapPost("/identity/{id:guid}/number", Number).Allow(Role.Coordinator);
    }

    private static async Task<IResult> OfPathway(Guid id, ServiceDb db, CancellationToken ct)
    {
        if (await db.Pathway(new PathwayId(id), ct) is not { } pathway) return Page.NotFound();
        return Page.SeeOther(await db.OpenIdentityCase(pathway.PatientId, ct) is { } open ? Link(open.Id) : PatientPage.Link(pathway.PatientId));
    }

    private static async Task<IResult> Same(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var (found, refused) = await Open(new(id), db, ct);
        if (found is null) return refused!;
        if (!Guid.TryParse(typed.Text("candidate"), out var candidate)) return await Show(new(id), db, null, [new("candidate-missing", "Select a record", "candidate")], ct);
        var other = await PatientAccess.Open(db, new(candidate), Purpose, ct); // nobody merges into a record that they may not see
        if (!other.Ok) return Page.Refused(other.Refusals);
        var settled = await SettleIdentity.AsSame(db, new(id), typed.Whole("version"), other.Value.Id, ct);
        return settled.Ok ? Page.SeeOther(PatientPage.Link(other.Value.Id)) : await Show(new(id), db, null, settled.Refusals, ct);
    }

    private static async Task<IResult> New(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var (found, refused) = await Open(new(id), db, ct);
        if (found is null) return refused!;
        var settled = await SettleIdentity.AsNew(db, new(id), typed.Whole("version"), ct);
        return settled.Ok ? Page.SeeOther(PatientPage.Link(found.PatientId)) : await Show(new(id), db, null, settled.Refusals, ct);
    }

    private static async Task<IResult> Number(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var (found, refused) = await Open(new(id), db, ct);
        if (found is null) return refused!;
        var number = typed.Text("nhsNumber");
        var corrected = await CorrectNumber.Run(db, new(id), typed.Whole("version"), number, ct);
        return corrected.Ok ? Page.SeeOther(Link(new(id))) : await Show(new(id), db, number, corrected.Refusals, ct);
    }

    /// <summary>The case, when this person may see the record that it is about; else the answer to give.</summary>
    private static async Task<(IdentityCase? Case, IResult? Refused)> Open(IdentityCaseId id, ServiceDb db, CancellationToken ct)
    {
        if (await db.IdentityCase(id, ct) is not { } found) return (null, Page.NotFound());
        var opened = await PatientAccess.Open(db, found.PatientId, Purpose, ct);
        return opened.Ok ? (found, null) : (null, BreakGlassPage.Refused(found.PatientId, opened.Refusals, Link(id)));
    }

    private static async Task<IResult> Show(IdentityCaseId id, ServiceDb db, string? numberTyped, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        db.ChangeTracker.Clear(); // what was refused is not shown as if it were so
        var (found, refused) = await Open(id, db, ct);
        if (found is null) return refused!;
        var patient = (await db.Patient(found.PatientId, ct))!;
        var candidates = found.Ending is null ? await db.Candidates(patient, ct) : [];
        await PatientAccess.LogList(db, candidates.Select(c => c.Patient.Id), Purpose, ct);
        return Page.Show<IdentityCaseView, Model>(new(found, patient, candidates, numberTyped, refusals));
    }
}
