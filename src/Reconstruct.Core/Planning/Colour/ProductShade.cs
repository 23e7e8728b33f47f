namespace Reconstruct.Core.Planning.Colour;

/// <summary>One shade of a camouflage product in one size, as a loaded file has it. No product is shipped.</summary>
/// <param name="Brand">The brand.</param>
/// <param name="Range">The range of the brand.</param>
/// <param name="Code">The shade's code, as it is ordered.</param>
/// <param name="Colour">Its measured colour.</param>
/// <param name="MeasuredWith">Instrument, illuminant and observer.</param>
/// <param name="PackAmount">What one pack holds, over 0, in <paramref name="Unit"/>.</param>
/// <param name="Unit">g or mL.</param>
/// <param name="AmountPerCm2">What one use takes on a square centimetre, in the unit; null when it is not known.</param>
/// <param name="Source">Who measured it and where it is written.</param>
/// <param name="MeasuredOn">The day of the measuring.</param>
public sealed record ProductShade(
    string Brand, string Range, string Code, LabColour Colour, string MeasuredWith, double PackAmount, string Unit, double? AmountPerCm2, string Source, DateOnly MeasuredOn)
{
    /// <summary>What tells it from every other: brand, range, code and size.</summary>
    public string Key => FormattableString.Invariant($"{Brand}|{Range}|{Code}|{PackAmount}{Unit}");

    /// <summary>Its name for people: brand, range, shade and size.</summary>
    public string Name => FormattableString.Invariant($"{Brand} {Range}, shade {Code}, {PackAmount} {Unit}");
}
