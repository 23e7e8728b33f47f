namespace Reconstruct.Core.Referrals;

/// <summary>How a question is answered, and so which input shows it.</summary>
public enum QuestionKind
{
    /// <summary>One option of a few.</summary>
    OneOf,

    /// <summary>One or more options, stored as codes parted by commas.</summary>
    ManyOf,

    /// <summary>One line.</summary>
    Line,

    /// <summary>Several lines.</summary>
    Lines,

    /// <summary>A date in three fields: <c>id.day</c>, <c>id.month</c>, <c>id.year</c>.</summary>
    Date,

    /// <summary>A name in two fields: <c>id.given</c>, <c>id.family</c>.</summary>
    Name,

    /// <summary>Photographs; they are kept beside the draft, not in it.</summary>
    Photographs,
}
