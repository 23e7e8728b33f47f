namespace Reconstruct.Core.Clinic;

/// <summary>A rule of this program by which a value of a form is worked out, where FHIRPath over the answers would only repeat it.</summary>
public enum ValueRule
{
    /// <summary>What the national minimum for burns asks for, by the answers and the age that the record gives.</summary>
    BurnReferral,
}
