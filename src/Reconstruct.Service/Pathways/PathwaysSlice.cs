using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways;

/// <summary>One patient's way through: owner, next action, due date, clocks, timeline.</summary>
public sealed class PathwaysSlice : Slice;
