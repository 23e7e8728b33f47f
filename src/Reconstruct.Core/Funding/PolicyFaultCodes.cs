namespace Reconstruct.Core.Funding;

/// <summary>Codes of the mistakes that a policy file can hold.</summary>
public static class PolicyFaultCodes
{
    /// <summary>Larger than 1 MB.</summary>
    public const string TooLarge = "file-too-large";

    /// <summary>Not JSON.</summary>
    public const string NotJson = "file-not-json";

    /// <summary>Nested more than 32 deep.</summary>
    public const string TooDeep = "file-too-deep";

    /// <summary>A file that has to be there is not.</summary>
    public const string FileMissing = "file-missing";

    /// <summary>A property that nothing reads.</summary>
    public const string PropertyUnknown = "property-unknown";

    /// <summary>A property twice.</summary>
    public const string PropertyTwice = "property-twice";

    /// <summary>A property that has to be there is not.</summary>
    public const string PropertyMissing = "property-missing";

    /// <summary>A value of another kind, or a word that is none of the known ones.</summary>
    public const string WrongKind = "property-wrong-kind";

    /// <summary>A fact that the catalogue does not have.</summary>
    public const string FactUnknown = "fact-unknown";

    /// <summary>A comparison that this kind of fact does not have.</summary>
    public const string FactWrongKind = "fact-wrong-kind";

    /// <summary>A unit other than that of the fact.</summary>
    public const string UnitWrong = "unit-wrong";

    /// <summary>A limit outside the range of the fact, or limits the wrong way round.</summary>
    public const string LimitOutOfRange = "limit-out-of-range";

    /// <summary>A choice that the fact does not have.</summary>
    public const string ChoiceUnknown = "choice-unknown";

    /// <summary>A rule without its clause.</summary>
    public const string ClauseMissing = "clause-missing";

    /// <summary>A count that cannot be reached, or an empty list.</summary>
    public const string CountWrong = "count-wrong";

    /// <summary>An id twice.</summary>
    public const string IdTwice = "id-twice";

    /// <summary>A procedure that the list does not have.</summary>
    public const string ProcedureUnknown = "procedure-unknown";

    /// <summary>A board that the table does not have, or an owner without what its kind needs.</summary>
    public const string OwnerWrong = "owner-wrong";

    /// <summary>No date, or dates the wrong way round.</summary>
    public const string DateWrong = "date-wrong";

    /// <summary>A policy named that is not there.</summary>
    public const string PolicyUnknown = "policy-unknown";

    /// <summary>Policies that replace each other in a ring.</summary>
    public const string Cycle = "supersedes-cycle";

    /// <summary>Two adopted versions in force at once that are not marked as conflicting.</summary>
    public const string Overlap = "versions-overlap";

    /// <summary>A route that needs criteria without them.</summary>
    public const string CriteriaMissing = "criteria-missing";

    /// <summary>An incomplete policy whose note does not say what is missing.</summary>
    public const string NoteMissing = "note-missing";

    /// <summary>A worked example that cannot be read.</summary>
    public const string ExampleWrong = "example-wrong";
}
