namespace Reconstruct.Core.Planning.Burns;

/// <summary>A column of the Lund and Browder chart.</summary>
public enum ChartAge
{
    /// <summary>Under 1 year: the column headed 0.</summary>
    Under1,

    /// <summary>1 to 4 years: the column headed 1.</summary>
    From1To4,

    /// <summary>5 to 9 years: the column headed 5.</summary>
    From5To9,

    /// <summary>10 to 14 years: the column headed 10.</summary>
    From10To14,

    /// <summary>15 to 17 years: the column headed 15.</summary>
    From15To17,

    /// <summary>18 years and over.</summary>
    Adult,
}
