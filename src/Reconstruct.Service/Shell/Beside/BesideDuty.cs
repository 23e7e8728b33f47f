using Reconstruct.Core.Pathways;

namespace Reconstruct.Service.Shell.Beside;

/// <summary>Work beside a pathway as a list of what is to be done shows it.</summary>
/// <param name="What">What it is, without the patient's data.</param>
/// <param name="Address">Its own page; null for somebody who does not open it.</param>
/// <param name="WhoHasIt">Its owner in words.</param>
/// <param name="Alerted">True when governance was alerted that it is late.</param>
public sealed record BesideDuty(PathwayId Pathway, string What, string? Address, string WhoHasIt, string Next, DateTimeOffset DueAt, bool Alerted)
{
    /// <summary>True for what is due in hours and not in days: it stands first, whatever else is older.</summary>
    public bool InHours { get; init; }

    /// <summary>How many more of its kind there are, due after this one, that the list does not show.</summary>
    public int More { get; init; }
}
