namespace Reconstruct.Core.Planning.Plans;

/// <summary>What a statement speaks for.</summary>
public enum StatementSide
{
    /// <summary>A reason for the option.</summary>
    For,

    /// <summary>A reason against it.</summary>
    Against,
}
