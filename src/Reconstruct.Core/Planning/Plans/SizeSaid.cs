namespace Reconstruct.Core.Planning.Plans;

/// <summary>What an option says about the size of one defect.</summary>
public enum SizeSaid
{
    /// <summary>No limit of size with a source was read for this option.</summary>
    Nothing,

    /// <summary>Limits were read, of other sites or sizes.</summary>
    ElsewhereOnly,

    /// <summary>A reason by size holds, or would if more were known.</summary>
    Here,
}
