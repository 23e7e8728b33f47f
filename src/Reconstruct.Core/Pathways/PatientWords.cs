using Reconstruct.Core.People;

namespace Reconstruct.Core.Pathways;

/// <summary>The patient's four questions, answered in plain words.</summary>
/// <param name="Where">Where am I?</param>
/// <param name="Next">What is next?</param>
/// <param name="WhoHasIt">Who has it?</param>
/// <param name="HoldsUp">What holds it up? Says so when it is late.</param>
public sealed record PatientWords(string Where, string Next, string WhoHasIt, string HoldsUp)
{
    private const string Late = "This is taking longer than it should, and we have told the team.";

    /// <summary>The answers for a position at an instant. They hold no clinical detail and no name.</summary>
    public static PatientWords Of(PathwayPosition position, DateTimeOffset now)
    {
        if (position is not PathwayPosition.Open open)
            return new("This referral is closed.", "Our letter to you says why, and what you can do.", "Nobody in this service has it now.", "Nothing.");

        var words = StateRules.Of(open.State).Words;
        var holds = open.Duty.OverdueAt(now) ? $"{words.HoldsUp} {Late}" : words.HoldsUp;
        return new(words.Where, words.Next, WhoHas(open.Duty.Owner), holds);
    }

    /// <summary>An owner in plain words.</summary>
    public static string WhoHas(Owner owner) => owner switch
    {
        { Role: Role.Surgeon, Person: not null } => "Your surgeon in the plastic surgery service.",
        { Role: Role.Surgeon } => "The consultants of the plastic surgery service.",
        { Role: Role.Nurse } => "The specialist nurses of the plastic surgery service.",
        { Role: Role.TheatreManager } => "The theatre team.",
        { Role: Role.Governance } => "The person who answers for safety in the plastic surgery service.",
        _ => "The booking team of the plastic surgery service.",
    };
}
