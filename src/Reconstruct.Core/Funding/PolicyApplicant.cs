namespace Reconstruct.Core.Funding;

/// <summary>Who applies for funding.</summary>
public enum PolicyApplicant
{
    /// <summary>The general practitioner.</summary>
    Gp,

    /// <summary>The hospital.</summary>
    Secondary,

    /// <summary>Either of them.</summary>
    Either,

    /// <summary>Not said in what was read.</summary>
    NotStated,
}
