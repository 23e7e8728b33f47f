namespace Reconstruct.Core.Planning.Plans;

/// <summary>What a field of a plan takes.</summary>
public enum PlanFieldKind
{
    /// <summary>One of its choices, or not known.</summary>
    Choice,

    /// <summary>A line of text.</summary>
    Text,

    /// <summary>A few lines of text.</summary>
    LongText,

    /// <summary>A number with a unit.</summary>
    Number,

    /// <summary>The id of an option of the ladder.</summary>
    Technique,

    /// <summary>The id of a flap of the catalogue.</summary>
    Flap,
}
