namespace Reconstruct.Core.Clinic;

/// <summary>One worked-out value of a form that was answered on one day.</summary>
/// <param name="On">The day on which it was answered.</param>
/// <param name="TimePoint">The time point that it was asked for.</param>
/// <param name="Value">The value; null when it is not known.</param>
/// <param name="Incomplete">True when an answer that it reads was missing, and the form says how it deals with that.</param>
public sealed record ValuePoint(DateOnly On, string TimePoint, decimal? Value, bool Incomplete = false);
