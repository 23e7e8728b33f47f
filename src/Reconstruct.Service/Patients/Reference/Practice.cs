using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core;
using Reconstruct.Core.Boards;

namespace Reconstruct.Service.Patients.Reference;

/// <summary>A GP practice or another place that prescribes, as the file that was loaded last has it. Reference data, no patient's.</summary>
public sealed class Practice
{
    public required string Code { get; init; }
    public required string Name { get; set; }
    public required string Postcode { get; set; }
    public required PracticeStatus Status { get; set; }
    public DateOnly? Opened { get; set; }
    public DateOnly? Closed { get; set; }
    public required string RegionCode { get; set; }
    public required string BoardCode { get; set; }
    public required string SubBoardCode { get; set; }
    public int? PrescribingSetting { get; set; }

    /// <summary>From when the file says the board in so many words; null where it does not.</summary>
    public DateOnly? StatedFrom { get; set; }

    public string? StatedCode { get; set; }
    public string? StatedBasis { get; set; }
    public SourceStanding? StatedStanding { get; set; }

    /// <summary>Code, name and postcode in capitals, the postcode with and without its space: what a search looks in.</summary>
    public required string SearchText { get; set; }

    /// <summary>As Core's rules take it.</summary>
    public PracticeRow Row => new(Code, Name, Postcode, Status, Opened, Closed, RegionCode, BoardCode, SubBoardCode, PrescribingSetting,
        StatedFrom is { } from ? new(from, StatedCode, StatedBasis ?? "", StatedStanding ?? SourceStanding.Secondary) : null);

    public static Practice Of(PracticeRow row)
    {
        Practice practice = new()
        {
            Code = row.Code, Name = row.Name, Postcode = row.Postcode, Status = row.Status, RegionCode = row.RegionCode, BoardCode = row.BoardCode,
            SubBoardCode = row.SubBoardCode, SearchText = "",
        };
        practice.Take(row);
        return practice;
    }

    /// <summary>Takes over what a newer file says.</summary>
    public void Take(PracticeRow row)
    {
        (Name, Postcode, Status, Opened, Closed) = (row.Name, row.Postcode, row.Status, row.Opened, row.Closed);
        (RegionCode, BoardCode, SubBoardCode, PrescribingSetting) = (row.RegionCode, row.BoardCode, row.SubBoardCode, row.PrescribingSetting);
        (StatedFrom, StatedCode, StatedBasis, StatedStanding) = (row.Stated?.From, row.Stated?.Code, row.Stated?.Basis, row.Stated?.Standing);
        SearchText = $"{Code} {Name} {Postcode} {Postcode.Replace(" ", "", StringComparison.Ordinal)}".ToUpperInvariant();
    }

    public sealed class Mapping : IEntityTypeConfiguration<Practice>
    {
        public void Configure(EntityTypeBuilder<Practice> row)
        {
            row.ToTable("practice");
            row.HasKey(p => p.Code);
            row.Property(p => p.Code).HasMaxLength(12);
            row.Ignore(p => p.Row);
        }
    }
}
