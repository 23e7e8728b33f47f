using Reconstruct.Core.Calculators;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;
using Reconstruct.Service.Guide.Calculators;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Calculations;

/// <summary>One calculation about one patient: the same form as the calculator's, without its worked examples, and a button that keeps the answer. Hazard: HAZ-107.</summary>
public static class NewCalculationPage
{
    /// <summary>The name of the button that keeps the answer.</summary>
    public const string Keep = "keep";

    public static string Link(PathwayId id, string calculator) => $"/pathways/{id}/calculations/new/{calculator}";

    /// <param name="Id">The id that the kept one will have.</param>
    public sealed record Model(Pathway Pathway, CalculatorPage.Model Calculation, KeptCalculationId Id) : FormModel(Calculation.Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/pathways/{id:guid}/calculations/new/{calculator}", Get).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/pathways/{id:guid}/calculations/new/{calculator}", Post).Allow(Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Get(Guid id, string calculator, ServiceDb db, CancellationToken ct)
    {
        if (CalculatorCatalogue.Find(calculator) is not { } found) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, new(id), "To calculate for the record", ct);
        return opened.Ok
            ? Show(new(opened.Value, new(found, TypedInputs.Blank(found), null, []), db.NewId<KeptCalculationId>()))
            : await OpenPathwayRecord.Refused(db, new(id), opened.Refusals, Link(new(id), calculator), ct);
    }

    private static async Task<IResult> Post(Guid id, string calculator, IFormCollection form, ServiceDb db, KnownFacts facts, CancellationToken ct)
    {
        if (CalculatorCatalogue.Find(calculator) is not { } found) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, new(id), "To calculate for the record", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var (pathway, addTo) = (opened.Value, form.Text(CalculatorPage.AddRow));
        var typed = TypedInputs.Read(form, found, addTo);
        KeptCalculationId kept = Guid.TryParse(form.Text("calculation"), out var given) ? new(given) : db.NewId<KeptCalculationId>();
        if (addTo is not null) return Show(new(pathway, new(found, typed, null, []), kept));
        if (form.Text(Keep) is null)
        {
            var answer = found.Run(typed.Values(found), facts.Context);
            return Show(new(pathway, new(found, typed, answer.Ok ? answer.Value : null, answer.Refusals), kept));
        }

        var inputs = typed.Values(found);
        var faults = await AgainstTheRecord.Faults(db, pathway, found, inputs, ct);
        if (faults.Count > 0) return Show(new(pathway, new(found, typed, null, faults), kept));
        var done = await KeepCalculation.Run(db, pathway.Id, kept, found, inputs, facts.Context, ct);
        return done.Ok ? Page.SeeOther(KeptCalculationPage.Link(done.Value.Id)) : Show(new(pathway, new(found, typed, null, done.Refusals), kept));
    }

    private static IResult Show(Model model) => Page.Show<NewCalculationView, Model>(model);
}
