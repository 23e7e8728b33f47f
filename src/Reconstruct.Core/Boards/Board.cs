namespace Reconstruct.Core.Boards;

/// <summary>An integrated care board, for as long as it bore this code and name.</summary>
/// <param name="Code">ODS code: three characters to 31 March 2026, five for those made after.</param>
/// <param name="GssCode">Code of the Office for National Statistics; null when not known.</param>
/// <param name="Name">Name in full.</param>
/// <param name="Region">ODS code of its NHS England region; null when not known.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null while it goes on.</param>
public sealed record Board(string Code, string? GssCode, string Name, string? Region, DateOnly From, DateOnly? To = null)
{
    /// <summary>True on the first day, the last day and each day between.</summary>
    public bool InForceOn(DateOnly date) => From <= date && (To is null || date <= To);
}
