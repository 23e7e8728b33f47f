namespace Reconstruct.Service.Planning.Plans;

/// <summary>How a patient agreed a plan.</summary>
public enum ConfirmedHow
{
    InPerson,
    Video,
    Telephone,
    OnPaper,
}
