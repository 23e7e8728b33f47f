namespace Reconstruct.Core.Planning.Grafts;

/// <summary>How split skin is made to cover more.</summary>
public enum GraftTechnique
{
    /// <summary>Cut to a mesh and pulled apart.</summary>
    Mesh,

    /// <summary>Micrografts on pleated gauze, after Meek.</summary>
    Meek,
}
