namespace Reconstruct.Core.Clinic;

/// <summary>A notation that a line of text has to be written in.</summary>
public enum FormNotation
{
    /// <summary>Free text.</summary>
    None,

    /// <summary><see cref="Clinic.Lahshal"/>.</summary>
    Lahshal,
}
