using System.Text.Json;
using Reconstruct.Core.Calculators;

namespace Reconstruct.Core.Tests.Calculators;

/// <summary>Runs a calculation of the catalogue as the interface would.</summary>
internal static class Answers
{
    private static readonly CalculatorContext Context = new(new(2026, 11, 22), null, _ => null);

    public static Result<CalculatorAnswer> Run(string id, string inputs) =>
        CalculatorJson.ReadInputs(JsonDocument.Parse(inputs).RootElement).Then(given => CalculatorCatalogue.Find(id)!.Run(given, Context));

    public static double? Number(this CalculatorAnswer answer, string name) => (answer[name] as ResultValue.Number)?.Value;

    public static string? Text(this CalculatorAnswer answer, string name) => (answer[name] as ResultValue.Text)?.Value;

    public static IReadOnlyList<IReadOnlyDictionary<string, ResultValue>> Rows(this CalculatorAnswer answer, string name) => ((ResultValue.Rows)answer[name]).Items;
}
