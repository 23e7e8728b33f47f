namespace Reconstruct.Core.Referrals;

/// <summary>The sub-specialties with their codes and words.</summary>
public static class SubSpecialties
{
    private static readonly (SubSpecialty Value, AnswerOption Option)[] Table =
    [
        (SubSpecialty.SkinCancer, new("skin-cancer", "Skin cancer")),
        (SubSpecialty.Hand, new("hand", "Hand surgery")),
        (SubSpecialty.Burns, new("burns", "Burns")),
        (SubSpecialty.BreastReconstruction, new("breast-reconstruction", "Breast reconstruction")),
        (SubSpecialty.Cleft, new("cleft", "Cleft lip and palate")),
        (SubSpecialty.HeadAndNeck, new("head-and-neck", "Head and neck")),
        (SubSpecialty.LowerLimbTrauma, new("lower-limb-trauma", "Lower limb trauma")),
        (SubSpecialty.General, new("general", "General plastic surgery and benign lesions")),
        (SubSpecialty.Other, new("other", "Other")),
    ];

    /// <summary>What can be chosen, in the order shown.</summary>
    public static IReadOnlyList<AnswerOption> Options { get; } = [.. Table.Select(row => row.Option)];

    /// <summary>The stable code.</summary>
    public static string Code(SubSpecialty value) => Row(value).Code;

    /// <summary>The words.</summary>
    public static string Words(SubSpecialty value) => Row(value).Words;

    /// <summary>From a code; null when there is no such one.</summary>
    public static SubSpecialty? Parse(string? code) => Table.Where(row => string.Equals(row.Option.Code, code, StringComparison.Ordinal)).Select(row => (SubSpecialty?)row.Value).FirstOrDefault();

    private static AnswerOption Row(SubSpecialty value) => Array.Find(Table, row => row.Value == value).Option
        ?? throw new ArgumentOutOfRangeException(nameof(value), "There is no such sub-specialty");
}
