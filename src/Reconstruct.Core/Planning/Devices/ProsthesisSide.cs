namespace Reconstruct.Core.Planning.Devices;

/// <summary>The side of the body.</summary>
public enum ProsthesisSide
{
    /// <summary>Left.</summary>
    Left,

    /// <summary>Right.</summary>
    Right,

    /// <summary>It has no side, such as a nose.</summary>
    None,
}
