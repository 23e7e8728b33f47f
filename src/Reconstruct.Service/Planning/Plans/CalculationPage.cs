using Reconstruct.Core;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Guide.Calculators;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>A calculation of the catalogue, worked out and attached to a plan as it came out, with its version.</summary>
public static class CalculationPage
{
    public static string Link(PlanId id, string calculation) => $"/plans/{id}/calculations/{calculation}";

    public sealed record Model(Pathway Pathway, PlanFile File, CalculatorPage.Model Calculation, string? Why, int SeenVersion) : FormModel(Calculation.Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{id:guid}/calculations/{calculation}", Get).Allow(Role.Surgeon);
        app.MapPost("/plans/{id:guid}/calculations/{calculation}", Post).Allow(Role.Surgeon);
    }

    private static async Task<IResult> Get(Guid id, string calculation, ServiceDb db, CancellationToken ct) => CalculatorCatalogue.Find(calculation) is { } calculator
        ? await PlanOpening.Get(db, id, "To plan an operation", Link(new(id), calculation), (pathway, file) => Task.FromResult(Show(new(pathway, file, new(calculator, TypedInputs.Blank(calculator), null, []), null, file.Plan.Version))), ct)
        : Page.NotFound();

    private static async Task<IResult> Post(Guid id, string calculation, IFormCollection form, ServiceDb db, KnownFacts facts, CancellationToken ct) => CalculatorCatalogue.Find(calculation) is { } calculator
        ? await PlanOpening.Post(db, id, "To plan an operation", (pathway, file) => Attach(pathway, file, calculator, form, db, facts, ct), ct)
        : Page.NotFound();

    private static async Task<IResult> Attach(Pathway pathway, PlanFile file, Calculator calculator, IFormCollection form, ServiceDb db, KnownFacts facts, CancellationToken ct)
    {
        var addTo = form.Text(CalculatorPage.AddRow);
        var (typed, why) = (TypedInputs.Read(form, calculator, addTo), form.Text(EditPlanPage.ChangeWhy));
        IResult Again(IReadOnlyList<Refusal> refusals) => Show(new(pathway, file, new(calculator, typed, null, refusals), why, file.Plan.Version));
        if (addTo is not null) return Again([]);
        var answer = calculator.Run(typed.Values(calculator), facts.Context);
        if (!answer.Ok) return Again(answer.Refusals);

        var attached = Of(answer.Value, typed, $"on {Words.Time(db.Clock.Now)} by {db.Acting.Name}");
        var content = file.Content with { Calculations = [.. file.Content.Calculations.Where(c => c.Key != attached.Key), attached] };
        var saved = await SavePlan.Run(db, file.Plan.Id, form.Whole("version"), content, why, ct);
        return saved.Ok ? Page.SeeOther(PlanPage.Link(file.Plan.Id)) : Again(saved.Refusals);
    }

    private static AttachedCalculation Of(CalculatorAnswer answer, TypedInputs typed, string at) => new(
        answer.Calculator.Id, answer.Calculator.Version, answer.Calculator.Title,
        [.. typed.Texts.Where(t => t.Value.Length > 0).OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => new AttachedCalculation.Line(Label(answer.Calculator, t.Key), t.Value))],
        [.. answer.Results.Select(r => new AttachedCalculation.Line(r.Spec.Label, r.Value is ResultValue.Drawing drawing ? drawing.Value.InWords() : AnswerWords.Of(r))),
            .. answer.Warnings.Select(w => new AttachedCalculation.Line("Warning", w))],
        at);

    private static string Label(Calculator calculator, string name) =>
        calculator.Inputs.FirstOrDefault(i => i.Name == name) is { } input ? input.Label + (input.Unit is { } unit ? $" ({unit})" : "") : name;

    private static IResult Show(Model model) => Page.Show<CalculationView, Model>(model);
}
