using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Reconstruct.Service.Data;

/// <summary>One write of one row, as it stood afterwards. Appended, never changed: each link's hash covers the one before it.</summary>
public sealed class HistoryRow
{
    public const string Table = "history";

    public required Guid ChainId { get; init; }
    public required int Sequence { get; init; }
    public required string RowType { get; init; }
    public required Guid RowId { get; init; }
    public required int RowVersion { get; init; }
    public required DateTimeOffset At { get; init; }
    public Guid? PersonId { get; init; }
    public string? ClientId { get; init; }
    public required string ActingAs { get; init; }
    public required string From { get; init; }
    public required string Why { get; init; }
    public required string Data { get; init; }
    public required byte[] PreviousHash { get; init; }
    public required byte[] Hash { get; set; }

    /// <summary>This link with its hash filled in.</summary>
    public HistoryRow Sealed()
    {
        Hash = HistoryHash.Of(this);
        return this;
    }

    public sealed class Mapping : IEntityTypeConfiguration<HistoryRow>
    {
        public void Configure(EntityTypeBuilder<HistoryRow> row)
        {
            row.ToTable(Table);
            row.HasKey(h => new { h.ChainId, h.Sequence });
            row.HasIndex(h => new { h.RowId, h.RowVersion });
            row.Property(h => h.RowType).HasMaxLength(60);
        }
    }
}
