namespace Reconstruct.Service.Synthetic;

/// <summary>One thing that somebody does in a story, at an instant.</summary>
public sealed record Step(DateTimeOffset At, CastMember? Who, Func<Stage, Story, CancellationToken, Task> Do);
