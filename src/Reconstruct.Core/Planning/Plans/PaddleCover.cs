namespace Reconstruct.Core.Planning.Plans;

/// <summary>How the largest published skin paddle of a flap stands to a defect, by length and width alone.</summary>
public enum PaddleCover
{
    /// <summary>No paddle with a source was read for this flap.</summary>
    NotConfirmed,

    /// <summary>The length or the width of the defect is not recorded.</summary>
    SizeNotKnown,

    /// <summary>The defect is no longer and no wider, along or across.</summary>
    Within,

    /// <summary>The defect is longer or wider.</summary>
    Larger,
}
