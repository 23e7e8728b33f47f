namespace Reconstruct.Core.Calculators;

/// <summary>Inputs with the results they must give. Every one is run as a test and can be tried on the page.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="InputsJson">The inputs, as the JSON object that would be sent.</param>
/// <param name="ExpectedJson">Results by name, as a JSON object of values; results not named are left open.</param>
public sealed record WorkedExample(string Title, string InputsJson, string ExpectedJson);
