namespace Reconstruct.Core.Planning.Plans;

/// <summary>The parts of a plan, in the order in which a surgeon thinks.</summary>
public enum PlanSection
{
    /// <summary>What is missing, where and how large.</summary>
    Defect,

    /// <summary>What matters about this patient.</summary>
    Patient,

    /// <summary>What is to be done, and what else could be.</summary>
    Choice,

    /// <summary>What theatre and the ward need.</summary>
    Needs,
}
