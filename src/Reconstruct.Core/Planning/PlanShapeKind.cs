namespace Reconstruct.Core.Planning;

/// <summary>What a shape of a plan stands for.</summary>
public enum PlanShapeKind
{
    /// <summary>Tissue that is missing or will be cut out.</summary>
    Defect,

    /// <summary>A line at a set distance round a lesion or a defect.</summary>
    Margin,

    /// <summary>Skin that is moved.</summary>
    Flap,

    /// <summary>A line that is cut.</summary>
    Incision,

    /// <summary>Skin that bunches when the flap turns, and may have to be cut out.</summary>
    StandingCone,

    /// <summary>The point that a flap turns about.</summary>
    Pivot,

    /// <summary>The line of the scar when it is closed.</summary>
    Scar,

    /// <summary>A line that is only measured along.</summary>
    Guide,

    /// <summary>A growth, mark or sore as it is seen, before anything is cut.</summary>
    Lesion,

    /// <summary>Skin or other tissue laid on without its own blood supply.</summary>
    Graft,

    /// <summary>Where tissue is taken from.</summary>
    Donor,

    /// <summary>A device under the skin that stretches it.</summary>
    Expander,

    /// <summary>An open wound.</summary>
    Wound,
}
