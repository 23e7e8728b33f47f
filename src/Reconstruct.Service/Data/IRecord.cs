namespace Reconstruct.Service.Data;

/// <summary>A row of patient data. Saving one bumps its version and appends the whole row to the history of its chain.</summary>
public interface IRecord
{
    /// <summary>The row's own id.</summary>
    Guid RecordId { get; }

    /// <summary>The chain that its history belongs to: the pathway, or the patient for what belongs to no pathway.</summary>
    Guid ChainId { get; }

    /// <summary>1 on the first save, then one more on each. Two people who save the same version: the second is refused.</summary>
    int Version { get; set; }
}
