namespace Reconstruct.Core.Surgeons;

/// <summary>What a line of a register says of the right to practise.</summary>
public enum RegisterStatus
{
    /// <summary>Registered with a licence to practise.</summary>
    Licensed,

    /// <summary>Registered without a licence to practise.</summary>
    NoLicence,

    /// <summary>Suspended.</summary>
    Suspended,

    /// <summary>Taken off the register.</summary>
    Removed,
}
