namespace Reconstruct.Core.Pathways;

/// <summary>What a state is called, to staff and to the patient.</summary>
/// <param name="Staff">Short name for staff.</param>
/// <param name="Where">To the patient: where am I?</param>
/// <param name="Next">To the patient: what is next?</param>
/// <param name="HoldsUp">To the patient: what holds it up?</param>
public sealed record StateWords(string Staff, string Where, string Next, string HoldsUp);
