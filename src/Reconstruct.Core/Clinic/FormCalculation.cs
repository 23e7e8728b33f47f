namespace Reconstruct.Core.Clinic;

/// <summary>How a value is worked out from the answers. The expression is kept and shown beside every value that it gave.</summary>
/// <param name="Expression">FHIRPath over the QuestionnaireResponse.</param>
/// <param name="Source">Where the rule was read.</param>
/// <param name="Inputs">Link ids of the questions that it reads.</param>
public sealed record FormCalculation(string Expression, string Source, IReadOnlyList<string> Inputs)
{
    /// <summary>
    /// True for a form that patients answer: the expression is given the answers to <see cref="Inputs"/> and no others, and with one of them missing there is no value, unless
    /// <see cref="Missing"/> says how the form deals with that.
    /// </summary>
    public bool Strict { get; init; }

    /// <summary>The rule of this program that works it out in place of FHIRPath; null for FHIRPath. <see cref="Expression"/> is its name then.</summary>
    public ValueRule? Rule { get; init; }

    /// <summary>How the form itself deals with missing answers, in words for staff; null when it does not.</summary>
    public string? Missing { get; init; }

    /// <summary>True when a value can be worked out with these answers. An answer that is missing, not known or not asked for is never counted as zero.</summary>
    /// <param name="answers">The answers to what is asked.</param>
    public bool Has(IReadOnlyDictionary<string, FormAnswer> answers) =>
        !Strict || Missing is not null || Inputs.All(i => answers.TryGetValue(i, out var answer) && answer.IsKnown);
}
