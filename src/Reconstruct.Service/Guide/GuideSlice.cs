using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Guide;

/// <summary>What plastic surgery is and what can be calculated: pages and JSON that need no record.</summary>
public sealed class GuideSlice : Slice;
