using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.My;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Clinic.Asked;

/// <summary>The forms that a patient was asked for on one pathway, for the patient or somebody who acts for them.</summary>
public static class MyFormsPage
{
    public static string Link(PathwayId id) => $"/my/pathways/{id}/forms";

    public sealed record Model(FormFiller Who, IReadOnlyList<AskedForm> Asked, ContactLines Contact, DateOnly Today);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/my/pathways/{id:guid}/forms", Get).Allow(Role.Patient, Role.Proxy);

    private static async Task<IResult> Get(Guid id, ServiceDb db, IConfiguration settings, ILogger<AskedForm> log, CancellationToken ct)
    {
        if (await db.Pathway(new(id), ct) is not { } pathway) return Page.NotFound();
        var who = await FormFiller.Open(db, pathway, "To see forms to fill in", log, ct);
        return who.Ok ? Page.Show<MyFormsView, Model>(new(who.Value, await db.AskedForms(pathway.Id, ct), ContactLines.Of(settings), db.Clock.Today)) : Page.Refused(who.Refusals);
    }
}
