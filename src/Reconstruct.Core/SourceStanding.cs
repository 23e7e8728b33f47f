namespace Reconstruct.Core;

/// <summary>How far a source can be leaned on. It is shown wherever the number is.</summary>
public enum SourceStanding
{
    /// <summary>Read in the source itself.</summary>
    Primary,

    /// <summary>Read in another text that repeats the rule.</summary>
    Secondary,

    /// <summary>Worked out from sourced facts.</summary>
    Inferred,
}
