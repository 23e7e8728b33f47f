using Reconstruct.Core.Boards;

namespace Reconstruct.Service.Funding.Availability;

/// <summary>The place that was chosen, in words, with the board or boards that it leads to today.</summary>
public sealed record PlaceNamed(string Words, IReadOnlyList<Board> Boards);
