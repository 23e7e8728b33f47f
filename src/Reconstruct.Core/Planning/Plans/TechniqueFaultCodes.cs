namespace Reconstruct.Core.Planning.Plans;

/// <summary>Codes of mistakes in the options of the ladder, beside those of any content file.</summary>
public static class TechniqueFaultCodes
{
    /// <summary>The id is not the name of the file.</summary>
    public const string IdNotFile = "id-not-file";

    /// <summary>A public page that is not there.</summary>
    public const string TopicUnknown = "topic-unknown";

    /// <summary>Words for the patient that are too hard to read.</summary>
    public const string TooHard = "words-too-hard";

    /// <summary>A number without a source.</summary>
    public const string NumberWithoutSource = "number-without-source";

    /// <summary>A worked example that does not come out as it says.</summary>
    public const string ExampleWrong = "example-differs";

    /// <summary>A condition that cannot be read.</summary>
    public const string ConditionWrong = "condition-wrong";

    /// <summary>A number in the words for the patient: no source stands beside them.</summary>
    public const string NumberForPatient = "number-for-patient";

    /// <summary>A reason by size without a source.</summary>
    public const string SizeWithoutSource = "size-without-source";

    /// <summary>A reason by size that does not say at which sites it holds.</summary>
    public const string SizeWithoutSite = "size-without-site";

    /// <summary>A reason by size that does not say whom it was measured on.</summary>
    public const string SizeWithoutPeople = "size-without-people";

    /// <summary>A limit of size that the words do not say, in the unit or a tenfold one: the condition or its unit is another than was read.</summary>
    public const string LimitNotSaid = "limit-not-said";

    /// <summary>A calculation that is not there.</summary>
    public const string CalculatorUnknown = "calculator-unknown";
}
