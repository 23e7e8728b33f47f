using Reconstruct.Core.Boards;

namespace Reconstruct.Service.Funding;

/// <summary>Names of boards as people say them.</summary>
public static class BoardNames
{
    /// <summary>"NHS Devon" for "NHS Devon Integrated Care Board".</summary>
    public static string Short(this Board board) => board.Name.Replace(" Integrated Care Board", "", StringComparison.Ordinal);
}
