namespace Reconstruct.Core.Planning.Wounds;

/// <summary>What is asked before a vacuum dressing is put on. It is asked and kept; it gives no verdict, because no NHS document for one was read.</summary>
public enum VacuumConcern
{
    /// <summary>A vessel or an organ lies bare in the wound.</summary>
    ExposedVesselOrOrgan,

    /// <summary>There is malignancy in the wound.</summary>
    MalignancyInTheWound,

    /// <summary>There is eschar.</summary>
    Eschar,

    /// <summary>There is osteomyelitis that is not treated.</summary>
    UntreatedOsteomyelitis,
}
