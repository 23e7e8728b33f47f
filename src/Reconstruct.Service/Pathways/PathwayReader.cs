namespace Reconstruct.Service.Pathways;

/// <summary>For whom a pathway's page is made.</summary>
public enum PathwayReader
{
    /// <summary>Everything.</summary>
    Staff,

    /// <summary>Who referred: what was decided and done, what is for them, and who has it.</summary>
    Referrer,
}
