using Reconstruct.Core;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Patients.Details;

/// <summary>Changes a patient's details.</summary>
public static class EditPatientPage
{
    private const string Purpose = "To change personal details";

    public sealed record Model(Patient Patient, PatientForm Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static string Link(PatientId id) => $"/patients/{id}/edit";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/patients/{id:guid}/edit", Get).Allow(Role.Coordinator, Role.Surgeon, Role.Nurse);
        app.MapPost("/patients/{id:guid}/edit", Post).Allow(Role.Coordinator, Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        var opened = await PatientAccess.Open(db, new(id), Purpose, ct);
        return opened.Ok ? Show(new(opened.Value, PatientForm.From(opened.Value), [])) : BreakGlassPage.Refused(new(id), opened.Refusals, Link(new(id)));
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var opened = await PatientAccess.Open(db, new(id), Purpose, ct);
        if (!opened.Ok) return BreakGlassPage.Refused(new(id), opened.Refusals, Link(new(id)));
        var form = await PatientForm.Read(typed, db, ct);
        var edit = await form.Parse(db, opened.Value, ct);
        if (!edit.Ok) return Show(new(opened.Value, form, edit.Refusals));

        var saved = await EditPatient.Run(db, opened.Value.Id, form.SeenVersion, edit.Value, ct);
        return saved.Ok ? Page.SeeOther(PatientPage.Link(opened.Value.Id)) : Show(new(opened.Value, form, saved.Refusals));
    }

    private static IResult Show(Model model) => Page.Show<EditPatientView, Model>(model);
}
