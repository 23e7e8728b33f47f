using Reconstruct.Core.Identifiers;

namespace Reconstruct.Core.Calculators;

/// <summary>Checks the form of an NHS number. Source: see <see cref="NhsNumber"/>.</summary>
public static class NhsNumberCalculator
{
    private static readonly TextInput Number = new("nhsNumber", "NHS number", MaxLength: 40) { Hint = "10 digits; spaces and dashes do not matter" };

    private static readonly ResultSpec Valid = new("valid", "Well formed", "yes-no");
    private static readonly ResultSpec Reason = new("reason", "Why not", "text");
    private static readonly ResultSpec Formatted = new("formatted", "As the NHS prints it", "text");
    private static readonly ResultSpec CheckDigit = new("expectedCheckDigit", "Check digit that the first nine digits ask for", "number");
    private static readonly ResultSpec TestRange = new("testRange", "In the 999 range kept for tests", "yes-no");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "nhs-number",
        Version = "1",
        Title = "NHS number check",
        Purpose = "To find typing errors in an NHS number before it is used.",
        MustNotBeUsedFor = "Deciding who a patient is. A well-formed number may belong to somebody else or to nobody.",
        Inputs = [Number],
        Results = [Valid, Reason, Formatted, CheckDigit, TestRange],
        Sources = [IdentifierSources.NhsNumber],
        Warnings = ["A number that fails must never be matched to a record."],
        Examples =
        [
            new("A published example that passes", """{ "nhsNumber": "991 200 3888" }""",
                """{ "valid": true, "reason": null, "formatted": "991 200 3888", "expectedCheckDigit": 8, "testRange": false }"""),
            new("A published example that fails", """{ "nhsNumber": "3478526985" }""",
                """{ "valid": false, "reason": "nhs-number-check-digit", "formatted": null, "expectedCheckDigit": 1, "testRange": false }"""),
            new("A placeholder", """{ "nhsNumber": "0000000000" }""", """{ "valid": false, "reason": "nhs-number-placeholder" }"""),
        ],
        Rule = (given, _) => Check(given[Number]),
    };

    private static Result<CalculatorOutcome> Check(string typed)
    {
        var number = NhsNumber.Parse(typed);
        var digits = IdentifierText.Squeeze(typed);
        var shaped = digits.Length == 10 && IdentifierText.IsDigits(digits);
        return new CalculatorOutcome(
            [
                Valid.Is(number.Ok),
                Reason.Is(number.Ok ? null : number.Refusals[0].Code),
                Formatted.Is(number.Ok ? number.Value.Formatted : null),
                CheckDigit.Is(shaped ? NhsNumber.CheckDigit(digits[..9]) : null),
                TestRange.Is(shaped ? digits.StartsWith("999", StringComparison.Ordinal) : (bool?)null),
            ],
            [Step(number)]);
    }

    private static RuleStep Step(Result<NhsNumber> number) => number switch
    {
        { Ok: true } => new("nhs-number-modulus-11", "The check digit fits the first nine digits.", IdentifierSources.NhsNumber),
        { Refusals: [{ Code: NhsNumber.PlaceholderCode }] } =>
            new(NhsNumber.PlaceholderCode, "The same digit 10 times passes the sum but is a placeholder.", IdentifierSources.OwnDecision),
        _ => new(number.Refusals[0].Code, number.Refusals[0].Message + ".", IdentifierSources.NhsNumber),
    };
}
