namespace Reconstruct.Core.Planning.Colour;

/// <summary>A colour of skin that was measured. One that exists is in range and not from a photograph alone.</summary>
public sealed record SkinColour
{
    /// <summary>Largest a* or b* that is taken, either way.</summary>
    public const double MostAb = 128;

    private SkinColour(LabColour colour, ColourMethod method) => (Colour, Method) = (colour, method);

    /// <summary>The colour.</summary>
    public LabColour Colour { get; }

    /// <summary>How it was measured.</summary>
    public ColourMethod Method { get; }

    /// <summary>The colour, or every reason why it cannot be used: a value outside its range or missing, the method not said, a photograph without a reference card.</summary>
    /// <remarks>Source: a phone camera without a reference card cannot give L*a*b* (domain text on techniques, section 8).</remarks>
    /// <param name="l">L*, 0 to 100.</param>
    /// <param name="a">a*, -128 to 128.</param>
    /// <param name="b">b*, -128 to 128.</param>
    /// <param name="method">How it was measured.</param>
    public static Result<SkinColour> Make(double? l, double? a, double? b, ColourMethod? method)
    {
        var refusals = new List<Refusal>();
        if (l is not (>= 0 and <= 100)) refusals.Add(new("skin-l", "Enter L*, 0 to 100", "skinL"));
        if (a is not (>= -MostAb and <= MostAb)) refusals.Add(new("skin-a", $"Enter a*, -{MostAb} to {MostAb}", "skinA"));
        if (b is not (>= -MostAb and <= MostAb)) refusals.Add(new("skin-b", $"Enter b*, -{MostAb} to {MostAb}", "skinB"));
        if (method is null) refusals.Add(new("skin-method-missing", "Select how the colour was measured", "method"));
        else if (method == ColourMethod.PhotographAlone) refusals.Add(new("skin-photograph-alone", "A photograph without a reference card cannot give a colour. Use a card or a colour meter", "method"));
        return refusals.Count > 0 ? refusals : new SkinColour(new(l!.Value, a!.Value, b!.Value), method!.Value);
    }
}
