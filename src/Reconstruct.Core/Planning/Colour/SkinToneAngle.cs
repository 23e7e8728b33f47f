namespace Reconstruct.Core.Planning.Colour;

/// <summary>The individual typology angle: ITA = atan((L* − 50) ÷ b*), in degrees.</summary>
/// <remarks>It tells how light measured skin is. It is not a person's ethnicity, and not a diagnosis. It means something only where b* is over 0, as in skin.</remarks>
public static class SkinToneAngle
{
    /// <summary>The angle in degrees, between -90 and 90.</summary>
    /// <param name="lightness">L*, 0 to 100.</param>
    /// <param name="yellow">b*, over 0.</param>
    public static double Degrees(double lightness, double yellow) => Math.Atan((lightness - 50) / yellow) * 180 / Math.PI;

    /// <summary>The group of an angle.</summary>
    public static SkinTone Tone(double degrees) => degrees switch
    {
        > 55 => SkinTone.VeryLight,
        > 41 => SkinTone.Light,
        > 28 => SkinTone.Intermediate,
        > 10 => SkinTone.Tan,
        >= -30 => SkinTone.Brown,
        _ => SkinTone.Dark,
    };
}
