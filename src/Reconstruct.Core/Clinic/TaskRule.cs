namespace Reconstruct.Core.Clinic;

/// <summary>A rule by which the answers of a form leave dated tasks.</summary>
public enum TaskRule
{
    /// <summary>The report of a specimen that was taken, until the patient was told and what it asks for was done.</summary>
    Histology,

    /// <summary>The same for a lesion that was taken for benign: its report can show a cancer that nobody expected.</summary>
    BenignHistology,

    /// <summary>The times of an open fracture.</summary>
    OpenFracture,

    /// <summary>What a surgeon acts on at once in an injured hand.</summary>
    UrgentHand,

    /// <summary>The steps of cleft care, and consent asked again at 16.</summary>
    Cleft,
}
