using Reconstruct.Core.Pathways;
using Reconstruct.Core.Referrals;

namespace Reconstruct.Service.Synthetic;

/// <summary>One kind of case of the demo's mix. The weights and delays make the demo look alive; they are no statistics.</summary>
/// <param name="Title">What it is about, for staff and patient.</param>
/// <param name="Weight">How often it comes, beside the others.</param>
/// <param name="Answers">What the referral form asks about it: field to code.</param>
/// <param name="FirstAge">Youngest, in years.</param>
/// <param name="LastAge">Oldest, in years.</param>
/// <param name="Details">What the referrer writes; <c>{side}</c> and <c>{weeks}</c> are filled in.</param>
/// <param name="Matters">What the patient says matters.</param>
/// <param name="Goes">Where triage sends it.</param>
/// <param name="Priority">At triage.</param>
/// <param name="Picture">What its photographs show.</param>
public sealed record Condition(
    string Title, int Weight, IReadOnlyDictionary<string, string> Answers, int FirstAge, int LastAge, string[] Details, string[] Matters,
    SubSpecialty Goes, Priority Priority, Drawn Picture)
{
    public PathwayUrgency Urgency => Answers["urgency"] switch
    {
        "immediate" => PathwayUrgency.Immediate,
        "urgent" => PathwayUrgency.Urgent,
        _ => PathwayUrgency.Routine,
    };

    /// <summary>True when patients come the same day, from an emergency department.</summary>
    public bool Trauma => Urgency == PathwayUrgency.Immediate;
}
