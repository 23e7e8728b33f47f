namespace Reconstruct.Core.Planning.Expansion;

/// <summary>Why a day is given on which an expander would hold what is wanted, or why none is.</summary>
public enum ForecastGround
{
    /// <summary>A day is given: the pace of all fillings after the operation, over the days since it.</summary>
    Pace,

    /// <summary>What is wanted is in it.</summary>
    Reached,

    /// <summary>There are fewer than two fillings after the operation, or all were on one day.</summary>
    TooFew,

    /// <summary>Something says stop, or has to be found out first.</summary>
    Stop,

    /// <summary>Nothing has gone in since the operation, in all.</summary>
    NoPace,

    /// <summary>The day at the pace so far is past.</summary>
    Past,
}
