namespace Reconstruct.Core.Clinic;

/// <summary>A group, a question, a value worked out, or words to read.</summary>
/// <param name="LinkId">Its id in the form.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The heading, question or words.</param>
public sealed record FormItem(string LinkId, FormItemKind Kind, string Text)
{
    /// <summary>Help below the question; null for none.</summary>
    public string? Hint { get; init; }

    /// <summary>True when the form cannot be completed without an answer. Not known is an answer.</summary>
    public bool Required { get; init; }

    /// <summary>True when several options can be chosen.</summary>
    public bool Repeats { get; init; }

    /// <summary>The choices.</summary>
    public IReadOnlyList<FormOption> Options { get; init; } = [];

    /// <summary>The unit of a measure; null otherwise.</summary>
    public FormUnit? Unit { get; init; }

    /// <summary>Least number that is taken; null for none.</summary>
    public decimal? Min { get; init; }

    /// <summary>Greatest number that is taken; null for none.</summary>
    public decimal? Max { get; init; }

    /// <summary>Most characters of a text; null for <see cref="MostCharacters"/>.</summary>
    public int? MaxLength { get; init; }

    /// <summary>True when a day or an instant after now is refused.</summary>
    public bool NotInFuture { get; init; }

    /// <summary>Link ids of earlier days or times that the answer does not lie before; as instants where both are, as days in London otherwise.</summary>
    public IReadOnlyList<string> NotBefore { get; init; } = [];

    /// <summary>The age, in whole years from 0 (birth) to 130, that the patient has reached by the answer; null for none. It refuses nothing while the day of birth is not known.</summary>
    public int? NotBeforeAge { get; init; }

    /// <summary>On a group: the most that the numbers right under it can come to together, in their unit; null for no limit.</summary>
    public decimal? SumAtMost { get; init; }

    /// <summary>The notation of a line.</summary>
    public FormNotation Notation { get; init; }

    /// <summary>Conditions under which it is asked; always when there are none.</summary>
    public IReadOnlyList<FormCondition> When { get; init; } = [];

    /// <summary>True when every condition has to fit, false when one is enough.</summary>
    public bool WhenAll { get; init; }

    /// <summary>What a new form starts with; null for nothing.</summary>
    public FormAnswer? Initial { get; init; }

    /// <summary>How it is worked out; null for what a person answers.</summary>
    public FormCalculation? Calculated { get; init; }

    /// <summary>A value to read it against, such as one that the maker of an instrument published; null for none.</summary>
    public FormReferenceLine? Line { get; init; }

    /// <summary>True when nothing may be added to the answers that the form itself offers, as in an instrument that patients answer: then "not known" is left out.</summary>
    public bool AsPrinted { get; init; }

    /// <summary>What stands under a group.</summary>
    public IReadOnlyList<FormItem> Items { get; init; } = [];

    /// <summary>Most characters of any text.</summary>
    public const int MostCharacters = 4000;

    /// <summary>
    /// Most characters of the link id of a value that is worked out. Other systems read it under an id of its assessment (32 characters), a full stop and the link id. Source: HL7, FHIR R4, id: at
    /// most 64 characters.
    /// </summary>
    public const int MostOfValueId = 31;

    /// <summary>True for what a person answers.</summary>
    public bool IsAsked => Kind is not (FormItemKind.Group or FormItemKind.Note) && Calculated is null;

    /// <summary>True for a number that a person answers.</summary>
    public bool IsNumber => IsAsked && (Kind is FormItemKind.Whole or FormItemKind.Number or FormItemKind.Measure);

    /// <summary>True where "not known" is one of the answers that are offered.</summary>
    public bool OffersNotKnown => IsAsked && !AsPrinted && (Kind is FormItemKind.YesNo || (Kind is FormItemKind.Choice && !Repeats));
}
