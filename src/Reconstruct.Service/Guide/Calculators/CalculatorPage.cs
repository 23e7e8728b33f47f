using System.Globalization;
using Reconstruct.Core;
using Reconstruct.Core.Calculators;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Guide.Calculators;

/// <summary>One calculation as a page: a form made from its description, and the answer with its rules and sources.</summary>
public static class CalculatorPage
{
    /// <summary>The name of the button that shows one more row of a list.</summary>
    public const string AddRow = "addRow";

    /// <summary>The name of the button that fills in and runs a worked example.</summary>
    public const string Try = "example";

    public static string Link(string id) => $"/calculators/{id}";

    public sealed record Model(Calculator Calculator, TypedInputs Typed, CalculatorAnswer? Answer, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/calculators/{id}", Get).AllowAnyone();
        app.MapPost("/calculators/{id}", Post).AllowAnyone();
    }

    private static IResult Get(string id) =>
        CalculatorCatalogue.Find(id) is { } calculator ? Show(new(calculator, TypedInputs.Blank(calculator), null, [])) : Page.NotFound();

    private static IResult Post(string id, IFormCollection form, KnownFacts facts)
    {
        if (CalculatorCatalogue.Find(id) is not { } calculator) return Page.NotFound();
        var addTo = form.Text(AddRow);
        var typed = Example(calculator, form.Text(Try)) is { } example ? TypedInputs.Of(calculator, example) : TypedInputs.Read(form, calculator, addTo);
        if (addTo is not null) return Show(new(calculator, typed, null, []));
        var answer = calculator.Run(typed.Values(calculator), facts.Context);
        return Show(new(calculator, typed, answer.Ok ? answer.Value : null, answer.Refusals));
    }

    private static WorkedExample? Example(Calculator calculator, string? number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? calculator.Examples.ElementAtOrDefault(n) : null;

    private static IResult Show(Model model) => Page.Show<CalculatorView, Model>(model);
}
