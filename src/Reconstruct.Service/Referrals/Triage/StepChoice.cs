using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Pathways.Messages;
using Reconstruct.Service.Shell.Closing;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>One thing that can be done on a step's page. It is offered where the state machine allows its event.</summary>
/// <param name="Code">What the form sends.</param>
/// <param name="Label">What happened, among other choices.</param>
/// <param name="Button">The button when it is the only choice.</param>
/// <param name="Event">The event that it makes.</param>
public sealed record StepChoice(
    string Code, string Label, string Button, PathwayEventKind Event, IReadOnlyList<StepField> Fields, Func<StepChoice.Call, Task<Result<Pathway>>> Run)
{
    public sealed record Call(ServiceDb Db, Correspondence Post, EmailSettings Email, ClosingTable Closing, PathwayId Id, StepForm Form, CancellationToken Ct)
    {
        public int Seen => Form.SeenVersion;
    }

    /// <summary>Narrows the choice further than the machine does.</summary>
    public Func<Case, bool> Fits { get; init; } = _ => true;

    public bool CanBeDone(Case @case) => StateRules.Move(@case.Pathway.State, Event) is not null && Fits(@case);
}
