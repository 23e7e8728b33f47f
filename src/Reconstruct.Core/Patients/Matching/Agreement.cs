namespace Reconstruct.Core.Patients.Matching;

/// <summary>How one part of two records compares.</summary>
internal enum Agreement
{
    /// <summary>Missing in one or both.</summary>
    Unknown,

    /// <summary>Different.</summary>
    Differs,

    /// <summary>Nearly the same, in a way that slips of the pen make.</summary>
    Near,

    /// <summary>The same.</summary>
    Same,
}
