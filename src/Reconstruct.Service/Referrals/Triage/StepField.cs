
namespace Reconstruct.Service.Referrals.Triage;

/// <summary>One field of a step's form. Its name is that of the refusals about it.</summary>
public sealed record StepField(string Name, StepField.As Kind, string Label, string? Hint = null)
{
    public enum As
    {
        Line,
        Lines,
        Owner,
        Surgeon,
        Reason,
        Day,
        Moment,

        /// <summary>Why it is closed with something still open; shown when there is something.</summary>
        Despite,
    }
}
