namespace Reconstruct.Core.Patients.Matching;

/// <summary>How strongly two records look like one person. Only ever a proposal: a person decides.</summary>
public enum MatchClass
{
    /// <summary>Nothing to propose.</summary>
    None,

    /// <summary>Some of it agrees, in a way that should be looked at.</summary>
    Possible,

    /// <summary>Name, date of birth and postcode agree.</summary>
    Probable,

    /// <summary>The same NHS number, both checked.</summary>
    Exact,
}
