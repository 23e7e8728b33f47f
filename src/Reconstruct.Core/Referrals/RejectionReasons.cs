namespace Reconstruct.Core.Referrals;

/// <summary>The reasons for a rejection with their codes and words.</summary>
public static class RejectionReasons
{
    private static readonly (RejectionReason Value, AnswerOption Option)[] Table =
    [
        (RejectionReason.OutsideService, new("outside-service", "Not a condition that this service treats")),
        (RejectionReason.NotFunded, new("not-funded", "Not funded by the responsible board, and no exception is claimed")),
        (RejectionReason.Cosmetic, new("cosmetic", "A change of look alone")),
        (RejectionReason.NotOfBenefit, new("not-of-benefit", "Surgery would not help, or its risk outweighs what it can do")),
        (RejectionReason.NotEnoughInformation, new("not-enough-information", "What was asked for did not come")),
        (RejectionReason.Other, new("other", "Another reason")),
    ];

    /// <summary>What can be chosen, in the order shown.</summary>
    public static IReadOnlyList<AnswerOption> Options { get; } = [.. Table.Select(row => row.Option)];

    /// <summary>The words.</summary>
    public static string Words(RejectionReason value) => Array.Find(Table, row => row.Value == value).Option?.Words
        ?? throw new ArgumentOutOfRangeException(nameof(value), "There is no such reason");

    /// <summary>From a code; null when there is no such one.</summary>
    public static RejectionReason? Parse(string? code) =>
        Table.Where(row => string.Equals(row.Option.Code, code, StringComparison.Ordinal)).Select(row => (RejectionReason?)row.Value).FirstOrDefault();
}
