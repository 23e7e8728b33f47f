namespace Reconstruct.Core.Funding;

/// <summary>An answer in three values. "Not known" is a value of its own and never reads as one of the others.</summary>
/// <remarks>Source: Kleene SC. Introduction to Metamathematics. North-Holland, 1952, section 64 (strong tables).</remarks>
public enum Kleene
{
    /// <summary>What is known shows that it does not hold.</summary>
    NotMet,

    /// <summary>What is known does not decide it.</summary>
    NotKnown,

    /// <summary>What is known shows that it holds.</summary>
    Met,
}
