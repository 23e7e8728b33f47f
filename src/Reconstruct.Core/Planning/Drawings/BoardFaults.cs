namespace Reconstruct.Core.Planning.Drawings;

/// <summary>Codes of what is wrong with the JSON of a drawing. The field of each refusal is the path: <c>objects[3].points[0]</c>.</summary>
public static class BoardFaults
{
    /// <summary>It is no JSON, is too long, or has a property twice.</summary>
    public const string NotJson = "board-not-json";

    /// <summary>Something is missing, or is of another type.</summary>
    public const string WrongType = "board-wrong-type";

    /// <summary>A property that there is not.</summary>
    public const string Unknown = "board-unknown-property";

    /// <summary>A word that is none of those there are: a kind, a design, a rule.</summary>
    public const string UnknownWord = "board-unknown-word";

    /// <summary>A number outside its range, or none.</summary>
    public const string OutOfRange = "board-out-of-range";

    /// <summary>More than a drawing may hold.</summary>
    public const string TooMany = "board-too-many";

    /// <summary>An id twice, or one that nothing has.</summary>
    public const string WrongId = "board-wrong-id";

    /// <summary>Something in millimetres on a photograph whose scale is not set.</summary>
    public const string NoScale = "board-no-scale";

    /// <summary>A margin round what is no outline, or runs across itself.</summary>
    public const string NoOutline = "board-no-outline";

    /// <summary>A margin that its rule does not give.</summary>
    public const string NotTheRule = "board-not-the-rule";

    /// <summary>The backdrop is another than before, or its scale is while something in millimetres depends on it.</summary>
    public const string BackdropChanged = "board-backdrop-changed";
}
