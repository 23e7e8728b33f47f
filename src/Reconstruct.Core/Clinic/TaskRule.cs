namespace Reconstruct.Core.Clinic;

/// <summary>A rule by which the answers of a form leave dated tasks.</summary>
public enum TaskRule
{
    /// <summary>The report of a specimen that was taken.</summary>
    Histology,

    /// <summary>The times of an open fracture.</summary>
    OpenFracture,

    /// <summary>The steps of cleft care, and consent asked again at 16.</summary>
    Cleft,
}
