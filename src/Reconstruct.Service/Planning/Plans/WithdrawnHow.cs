namespace Reconstruct.Service.Planning.Plans;

/// <summary>How a patient said no to a plan that they had agreed.</summary>
public enum WithdrawnHow
{
    InPerson,
    Video,
    Telephone,
    InWriting,

    /// <summary>On their own page of this service.</summary>
    Online,
}
