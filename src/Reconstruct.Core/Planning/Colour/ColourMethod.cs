namespace Reconstruct.Core.Planning.Colour;

/// <summary>How a colour of skin was measured.</summary>
public enum ColourMethod
{
    /// <summary>With a colour meter on the skin.</summary>
    Meter,

    /// <summary>From a photograph with a reference card in it.</summary>
    PhotographWithCard,

    /// <summary>From a photograph without a card: refused, as such a photograph cannot give a colour.</summary>
    PhotographAlone,
}
