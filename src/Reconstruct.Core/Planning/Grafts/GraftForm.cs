namespace Reconstruct.Core.Planning.Grafts;

/// <summary>How a skin graft was put on.</summary>
public enum GraftForm
{
    /// <summary>As one sheet.</summary>
    Sheet,

    /// <summary>Cut to a mesh and pulled apart.</summary>
    Mesh,

    /// <summary>Micrografts on pleated gauze, after Meek.</summary>
    Meek,
}
