namespace Reconstruct.Core.Funding;

/// <summary>Why a question about funding was not answered. The field is the input as the interface names it.</summary>
public static class FundingRefusals
{
    /// <summary>Code: no procedure has this id.</summary>
    public const string ProcedureCode = "procedure-unknown";

    /// <summary>Code: no board has this code.</summary>
    public const string BoardCode = "board-unknown";

    /// <summary>Code: neither a board nor a practice was named.</summary>
    public const string PlaceCode = "place-missing";

    /// <summary>Code: the date lies before the first that policies are kept for.</summary>
    public const string DateCode = "date-before-policies";

    /// <summary>Code: no fact has this id.</summary>
    public const string FactCode = "fact-unknown";

    /// <summary>Code: a value of another kind.</summary>
    public const string TypeCode = "fact-wrong-type";

    /// <summary>Code: a unit other than that of the fact.</summary>
    public const string UnitCode = "fact-wrong-unit";

    /// <summary>Code: outside the range of the fact.</summary>
    public const string RangeCode = "fact-out-of-range";

    /// <summary>Code: not one of the choices.</summary>
    public const string ChoiceCode = "fact-not-a-choice";

    /// <summary>Code: two facts that cannot both be so.</summary>
    public const string ContradictCode = "facts-contradict";

    internal static Refusal Fact(string field) => new(FactCode, "There is no such fact", field);

    internal static Refusal Type(Fact fact, string field, string wanted) => new(TypeCode, $"{fact.Name} must be {wanted}", field);

    internal static Refusal Unit(Fact fact, string field) =>
        new(UnitCode, fact.Unit is null ? $"{fact.Name} has no unit" : $"{fact.Name} must be in {fact.Unit}", field);

    internal static Refusal Range(Fact fact, string field) =>
        new(RangeCode, $"{fact.Name} must be {Funding.Fact.Plain(fact.Min)} to {fact.Words(fact.Max)}", field);

    internal static Refusal Choice(Fact fact, string field) =>
        new(ChoiceCode, $"{fact.Name} must be one of: {string.Join(", ", fact.Choices.Select(c => c.Value))}", field);
}
