namespace Reconstruct.Core.Boards;

/// <summary>Status of a practice in the ODS file.</summary>
public enum PracticeStatus
{
    /// <summary>A: open.</summary>
    Active,

    /// <summary>C: closed. Its other columns are what was last known and may hold codes that no longer exist.</summary>
    Closed,

    /// <summary>D: dormant.</summary>
    Dormant,

    /// <summary>P: proposed, not open yet.</summary>
    Proposed,
}
