namespace Reconstruct.Core.Risk;

/// <summary>The specialty of an operation as SORT divides them.</summary>
public enum SortSpecialty
{
    /// <summary>None of the others; plastic surgery is here.</summary>
    Other,

    /// <summary>Orthopaedic.</summary>
    Orthopaedic,

    /// <summary>Bowel.</summary>
    Colorectal,

    /// <summary>Upper part of the gut.</summary>
    UpperGut,

    /// <summary>Liver, pancreas, gallbladder.</summary>
    LiverAndPancreas,

    /// <summary>Chest.</summary>
    Thoracic,

    /// <summary>Vessels.</summary>
    Vascular,

    /// <summary>For obesity.</summary>
    Bariatric,
}
