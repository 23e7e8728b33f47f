namespace Reconstruct.Core.Calculators;

/// <summary>Yes, no or unknown, as an object that is never null.</summary>
/// <param name="Value">True, false, or null for unknown.</param>
internal sealed record YesNo(bool? Value)
{
    public static readonly YesNo Yes = new(true);
    public static readonly YesNo No = new(false);
    public static readonly YesNo Unknown = new((bool?)null);

    public static YesNo Of(bool value) => value ? Yes : No;
}
