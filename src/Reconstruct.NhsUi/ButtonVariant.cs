namespace Reconstruct.NhsUi;

/// <summary>The looks of a button. The primary one is the plain button: no variant.</summary>
public enum ButtonVariant
{
    /// <summary>A lesser action beside the main one.</summary>
    Secondary,

    /// <summary>A secondary button on a coloured ground.</summary>
    SecondarySolid,

    /// <summary>On a dark ground.</summary>
    Reverse,

    /// <summary>Something that cannot be undone.</summary>
    Warning,
    Brand,
    Login,
}
