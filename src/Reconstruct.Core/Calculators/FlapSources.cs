namespace Reconstruct.Core.Calculators;

/// <summary>Where the rules of local flaps and excisions were read, and the warning that all of them carry.</summary>
internal static class FlapSources
{
    public static readonly Source Geometry = new("Plane geometry, worked out from the construction", Standing: SourceStanding.Inferred);
    public static readonly Source Roggendorf = new("Roggendorf E, Plastic and Reconstructive Surgery 1982;69:306: planimetry of Z-plasties");
    public static readonly Source Bilobed = new("The bilobed flap: critical analysis and new mathematically precise design, ePlasty 2024;24:e42");
    public static readonly Source Larrabee = new("Larrabee WF, Galt JA, finite-element model of skin deformation: rotation flaps", Standing: SourceStanding.Secondary);
    public static readonly Source Lovald = new("Lovald and others, finite elements of advancement flaps", Standing: SourceStanding.Secondary);
    public static readonly Source AToT = new("Frontiers in Surgery 2022;988783: A-T flaps");

    public const string MustNot = "Deciding whether a flap will live, how tight a closure will be, or how a scar will look. Living skin is neither flat nor even, and no number here stands for tension or blood supply.";
    public const string Flat = "This is geometry on flat skin. Skin stretches, curves and differs from place to place: mark the plan on the patient and check it there.";
}
