using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>A page on which one step of a pathway is done: <c>/pathways/{id}/</c> and its path.</summary>
/// <param name="Roles">Who may open it.</param>
public sealed record Step(string Path, string Title, string Intro, IReadOnlyList<Role> Roles, IReadOnlyList<StepChoice> Choices)
{
    /// <summary>Narrows the roles by the case: a referrer answers what the referrer was asked, and nothing else.</summary>
    public Func<Acting, Case, bool> Allows { get; init; } = (_, _) => true;

    /// <summary>What was said before and is to be answered or dealt with; null when nothing was.</summary>
    public Func<IReadOnlyList<PathwayEvent>, string?> Asked { get; init; } = _ => null;

    public string Link(Guid pathway) => $"/pathways/{pathway}/{Path}";
}
