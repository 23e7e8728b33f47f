using Reconstruct.Core.Identifiers;

namespace Reconstruct.Core.Calculators;

/// <summary>Checks the form of a GMC number. Source: see <see cref="GmcNumber"/>.</summary>
public static class GmcNumberCalculator
{
    private static readonly TextInput Number = new("gmcNumber", "GMC number", MaxLength: 40) { Hint = "7 digits, or C and 7 digits" };

    private static readonly ResultSpec Valid = new("valid", "Well formed", "yes-no");
    private static readonly ResultSpec Reason = new("reason", "Why not", "text");
    private static readonly ResultSpec MessageForm = new("messageForm", "As messages carry it", "text");
    private static readonly ResultSpec RegisterForm = new("registerForm", "As the register prints it", "text");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "gmc-number",
        Version = "1",
        Title = "GMC number check",
        Purpose = "To find typing errors and default codes in a GMC number.",
        MustNotBeUsedFor = "Showing that a doctor is registered, licensed or on the Specialist Register. Only the register can do that.",
        Inputs = [Number],
        Results = [Valid, Reason, MessageForm, RegisterForm],
        Sources = [IdentifierSources.GmcNumber, IdentifierSources.DefaultConsultantCodes, IdentifierSources.DentalConsultantCodes],
        Warnings = ["The form was checked, not the register."],
        Examples =
        [
            new("Seven digits alone", """{ "gmcNumber": "1234567" }""",
                """{ "valid": true, "reason": null, "messageForm": "C1234567", "registerForm": "1234567" }"""),
            new("A published example with 8 digits", """{ "gmcNumber": "C12345678" }""",
                """{ "valid": false, "reason": "gmc-number-format", "messageForm": null, "registerForm": null }"""),
            new("A default code", """{ "gmcNumber": "C9999998" }""", """{ "valid": false, "reason": "gmc-number-not-a-person" }"""),
        ],
        Rule = (given, _) => Check(GmcNumber.Parse(given[Number])),
    };

    private static Result<CalculatorOutcome> Check(Result<GmcNumber> number) => new CalculatorOutcome(
        [
            Valid.Is(number.Ok),
            Reason.Is(number.Ok ? null : number.Refusals[0].Code),
            MessageForm.Is(number.Ok ? number.Value.Value : null),
            RegisterForm.Is(number.Ok ? number.Value.Digits : null),
        ],
        [number.Ok
            ? new("gmc-number-shape", "C and 7 digits.", IdentifierSources.GmcNumber)
            : new(number.Refusals[0].Code, number.Refusals[0].Message + ".", SourceOf(number.Refusals[0].Code))]);

    private static Source SourceOf(string code) => code switch
    {
        GmcNumber.NotAPersonCode => IdentifierSources.DefaultConsultantCodes,
        GmcNumber.DentalCode => IdentifierSources.DentalConsultantCodes,
        _ => IdentifierSources.GmcNumber,
    };
}
