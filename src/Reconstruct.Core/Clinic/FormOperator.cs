namespace Reconstruct.Core.Clinic;

/// <summary>How a condition compares an earlier answer. An answer that is not known fits none of them but <see cref="Exists"/> with "no".</summary>
/// <remarks>Source: HL7, FHIR R4, Questionnaire.item.enableWhen.operator.</remarks>
public enum FormOperator
{
    /// <summary>Whether there is a known answer.</summary>
    Exists,

    /// <summary>The answer is this.</summary>
    Equal,

    /// <summary>There is a known answer and it is another.</summary>
    NotEqual,

    /// <summary>The answer is greater or later.</summary>
    Greater,

    /// <summary>The answer is smaller or earlier.</summary>
    Less,

    /// <summary>The answer is this, greater or later.</summary>
    AtLeast,

    /// <summary>The answer is this, smaller or earlier.</summary>
    AtMost,
}
