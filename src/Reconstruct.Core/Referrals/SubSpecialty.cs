namespace Reconstruct.Core.Referrals;

/// <summary>The part of plastic surgery that takes the patient. Stored as text.</summary>
public enum SubSpecialty
{
    /// <summary>Skin cancer.</summary>
    SkinCancer,

    /// <summary>Hand surgery.</summary>
    Hand,

    /// <summary>Burns.</summary>
    Burns,

    /// <summary>Breast reconstruction.</summary>
    BreastReconstruction,

    /// <summary>Cleft lip and palate.</summary>
    Cleft,

    /// <summary>Head and neck.</summary>
    HeadAndNeck,

    /// <summary>Lower limb trauma.</summary>
    LowerLimbTrauma,

    /// <summary>General plastic surgery and benign lesions.</summary>
    General,

    /// <summary>None of these.</summary>
    Other,
}
