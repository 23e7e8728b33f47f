namespace Reconstruct.Core.Clocks;

/// <summary>One wait as the monthly return needs it.</summary>
/// <param name="Id">Id of the wait, to name it in a finding.</param>
/// <param name="Start">Day 0; null when it could not be found out.</param>
/// <param name="Stop">Day it stopped or was nullified; null while it runs.</param>
/// <param name="Nullified">True when it is not counted.</param>
/// <param name="Admitted">True when it stopped by treatment as an admitted patient.</param>
/// <param name="DecisionToAdmitOn">Day of the decision to admit; null when there is none.</param>
/// <param name="Commissioner">ODS code of the commissioner; NONC for one outside England.</param>
/// <param name="TreatmentFunction">Treatment function code, without the "C_".</param>
public sealed record RttReturnPeriod(
    string Id,
    DateOnly? Start,
    DateOnly? Stop,
    bool Nullified,
    bool Admitted,
    DateOnly? DecisionToAdmitOn,
    string Commissioner,
    string TreatmentFunction)
{
    /// <summary>The return's view of a folded period.</summary>
    public static RttReturnPeriod From(
        string id, RttPeriod period, bool admitted, DateOnly? decisionToAdmitOn, string commissioner, string treatmentFunction) =>
        new(id, period.Start, period.Stop, period.Nullified, admitted, decisionToAdmitOn, commissioner, treatmentFunction);
}
