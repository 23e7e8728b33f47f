namespace Reconstruct.Core.Clinic;

/// <summary>What an item of an assessment form is, and so how it is answered.</summary>
public enum FormItemKind
{
    /// <summary>Other items under one heading.</summary>
    Group,

    /// <summary>Words to read.</summary>
    Note,

    /// <summary>Yes, no or not known.</summary>
    YesNo,

    /// <summary>One option of a few, or several where the item repeats.</summary>
    Choice,

    /// <summary>One option of a few, or words of one's own.</summary>
    OpenChoice,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A day and a time in London.</summary>
    Moment,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number in the item's own unit.</summary>
    Measure,

    /// <summary>One line of text.</summary>
    Line,

    /// <summary>Several lines of text.</summary>
    Lines,
}
