namespace Reconstruct.Core.Planning.Plans;

/// <summary>Where a defect can be: a short list with codes of its own.</summary>
public static class PlanSites
{
    /// <summary>The choice of <see cref="PlanFields.Side"/> for the patient's left.</summary>
    public const string Left = "left";

    /// <summary>The choice of <see cref="PlanFields.Side"/> for the patient's right.</summary>
    public const string Right = "right";

    private static readonly HashSet<string> Pairs = new(StringComparer.Ordinal)
    {
        "eyelid", "cheek", "ear", "breast", "groin", "buttock", "shoulder", "upper-arm", "elbow", "forearm", "hand", "finger", "thigh", "knee", "lower-leg", "ankle", "foot",
    };

    /// <summary>True for a site that there is on the left and on the right.</summary>
    /// <param name="site">A choice of <see cref="PlanFields.Site"/>.</param>
    public static bool IsPaired(string? site) => site is not null && Pairs.Contains(site);

    /// <summary>True when the site is paired and nobody recorded which side: left, right, in the middle or both.</summary>
    public static bool SideMissing(PlanContent plan) => IsPaired(plan[PlanFields.Site]) && plan[PlanFields.Side] is null;

    /// <summary>True when the plan says one side and a drawing shows the other. A side that is not known contradicts nothing. Hazard: HAZ-126.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="drawn">The side that the drawing shows, <see cref="Left"/> or <see cref="Right"/>; null when it shows none.</param>
    public static bool IsOtherSide(PlanContent plan, string? drawn) => (plan[PlanFields.Side], drawn) is (Left, Right) or (Right, Left);

    /// <summary>True when the words of the aim name one side alone, and the side that is recorded is the other. Hazard: HAZ-126.</summary>
    public static bool AimIsOtherSide(PlanContent plan)
    {
        var words = (plan[PlanFields.Aim] ?? "").Split([' ', ',', '.', ';', ':', '(', ')', '/', '-'], StringSplitOptions.RemoveEmptyEntries);
        bool Says(string side) => words.Contains(side, StringComparer.OrdinalIgnoreCase);
        return Says(Left) != Says(Right) && IsOtherSide(plan, Says(Left) ? Left : Right);
    }

    /// <summary>The field of the plan.</summary>
    internal static PlanField Field { get; } = new(PlanFields.Site, "Where it is", PlanSection.Defect, PlanFieldKind.Choice)
    {
        MayBeUnknown = true, ForPatient = "where exactly it is",
        Choices =
        [
            new("scalp", "Scalp"), new("forehead", "Forehead"), new("eyelid", "Eyelid"), new("nose", "Nose"), new("cheek", "Cheek"), new("ear", "Ear"), new("lip", "Lip"), new("mouth", "Inside of the mouth"),
            new("neck", "Neck"), new("chest", "Chest"), new("breast", "Breast"), new("abdomen", "Belly"), new("back", "Back"), new("groin", "Groin or perineum"), new("buttock", "Buttock or sacrum"),
            new("shoulder", "Shoulder"), new("upper-arm", "Upper arm"), new("elbow", "Elbow"), new("forearm", "Forearm"), new("hand", "Hand"), new("finger", "Finger or thumb"),
            new("thigh", "Thigh"), new("knee", "Knee"), new("lower-leg", "Lower leg"), new("ankle", "Ankle"), new("foot", "Foot"), new("other", "Somewhere else"),
        ],
    };
}
