using Reconstruct.NhsUi;

namespace Reconstruct.Service.Shell.Beside;

/// <summary>Work beside a pathway as its page shows it, in the words of one reader.</summary>
/// <param name="Heading">What it is.</param>
/// <param name="Rows">Where it is, who has it, what is next, by when.</param>
/// <param name="Steps">What has happened, newest first.</param>
/// <param name="Address">Its own page.</param>
public sealed record BesideThread(string Heading, IReadOnlyList<SummaryRow> Rows, IReadOnlyList<TimelineItem> Steps, string Address);
