namespace Reconstruct.Core.Guides;

/// <summary>Codes of the mistakes that only a file of the guide can hold; the others are those of any content file.</summary>
public static class GuideFaultCodes
{
    /// <summary>A number without a source, or without who was measured.</summary>
    public const string NumberWithoutSource = "number-without-source";

    /// <summary>A source, page, calculation or drawing that is not there.</summary>
    public const string NameUnknown = "name-unknown";

    /// <summary>A section without a statement.</summary>
    public const string SectionEmpty = "section-empty";

    /// <summary>Days of a step that are not whole, that go back, or that lack a source that was read on a known day.</summary>
    public const string DaysWrong = "days-wrong";

    /// <summary>A reviewer without a date, or a date without a reviewer.</summary>
    public const string ReviewHalf = "review-half";

    /// <summary>A condition that is said to be no operation.</summary>
    public const string NoOperation = "no-operation";

    /// <summary>An id that is not the name of the file.</summary>
    public const string IdWrong = "id-wrong";
}
