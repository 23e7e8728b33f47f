namespace Reconstruct.Core.Patients;

/// <summary>Ethnic category as the person states it. No value at all is "not known": they were not asked.</summary>
/// <remarks>Source: NHS Data Dictionary, data element ETHNIC CATEGORY, national codes A to S and Z (those of the census of 2001).</remarks>
public enum EthnicCategory
{
    /// <summary>A: White – British.</summary>
    WhiteBritish,

    /// <summary>B: White – Irish.</summary>
    WhiteIrish,

    /// <summary>C: White – any other background.</summary>
    WhiteOther,

    /// <summary>D: Mixed – White and Black Caribbean.</summary>
    MixedWhiteAndBlackCaribbean,

    /// <summary>E: Mixed – White and Black African.</summary>
    MixedWhiteAndBlackAfrican,

    /// <summary>F: Mixed – White and Asian.</summary>
    MixedWhiteAndAsian,

    /// <summary>G: Mixed – any other background.</summary>
    MixedOther,

    /// <summary>H: Asian or Asian British – Indian.</summary>
    AsianIndian,

    /// <summary>J: Asian or Asian British – Pakistani.</summary>
    AsianPakistani,

    /// <summary>K: Asian or Asian British – Bangladeshi.</summary>
    AsianBangladeshi,

    /// <summary>L: Asian or Asian British – any other background.</summary>
    AsianOther,

    /// <summary>M: Black or Black British – Caribbean.</summary>
    BlackCaribbean,

    /// <summary>N: Black or Black British – African.</summary>
    BlackAfrican,

    /// <summary>P: Black or Black British – any other background.</summary>
    BlackOther,

    /// <summary>R: Other – Chinese.</summary>
    Chinese,

    /// <summary>S: Other – any other ethnic group.</summary>
    AnyOther,

    /// <summary>Z: the person was asked and did not state it.</summary>
    NotStated,
}
