namespace Reconstruct.Core.Planning.Colour;

/// <summary>The shades for which it was measured what people see and accept. For any other it is not known.</summary>
public enum StudiedShade
{
    /// <summary>Fair skin.</summary>
    Fair,

    /// <summary>Dark skin.</summary>
    Dark,
}
