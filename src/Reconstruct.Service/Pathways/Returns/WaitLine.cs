using Reconstruct.Core.Pathways;
using Reconstruct.Service.Pathways.Clocks;

namespace Reconstruct.Service.Pathways.Returns;

/// <summary>One clock event with what the return needs of its pathway.</summary>
public sealed record WaitLine(ClockEvent Event, string Reference, ClosingReason? ClosedFor, DateTimeOffset? ClosedAt, string? PracticeCode);
