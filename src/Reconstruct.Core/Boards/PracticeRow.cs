namespace Reconstruct.Core.Boards;

/// <summary>One practice as a reference file has it.</summary>
/// <param name="Code">ODS code.</param>
/// <param name="Name">Name, in the file's capitals.</param>
/// <param name="Postcode">Postcode as written; empty when the file has none.</param>
/// <param name="Status">Open, closed, dormant or proposed on the day of the file.</param>
/// <param name="Opened">First day; null when not known.</param>
/// <param name="Closed">Last day; null while open.</param>
/// <param name="RegionCode">ODS code of the region; W00 is Wales.</param>
/// <param name="BoardCode">ODS code of the board on the day of the file; empty when the file has none. Q99 is Wales.</param>
/// <param name="SubBoardCode">ODS code of the sub-board (sub-ICB location); empty when the file has none.</param>
/// <param name="PrescribingSetting">ODS prescribing setting: 4 is a GP practice; null when not known.</param>
/// <param name="Stated">The board from a later day on, where the file says it in so many words; null where it does not.</param>
public sealed record PracticeRow(
    string Code,
    string Name,
    string Postcode,
    PracticeStatus Status,
    DateOnly? Opened,
    DateOnly? Closed,
    string RegionCode,
    string BoardCode,
    string SubBoardCode,
    int? PrescribingSetting,
    StatedBoard? Stated = null)
{
    /// <summary>The prescribing setting of a GP practice.</summary>
    public const int GpPracticeSetting = 4;

    /// <summary>True for a GP practice; false for a clinic, a hospice and all else that prescribes.</summary>
    public bool IsGpPractice => PrescribingSetting == GpPracticeSetting;

    /// <summary>True for a practice of Wales: region W00, or Q99 where a board of England would stand.</summary>
    public bool IsInWales => RegionCode is "W00" || BoardCode is "Q99";
}
