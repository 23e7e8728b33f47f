namespace Reconstruct.Core.Referrals;

/// <summary>An answer that may not be known. Unknown is never read as no.</summary>
public enum YesNo
{
    /// <summary>Not known, or not answered.</summary>
    NotKnown,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,
}
