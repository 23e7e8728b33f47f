using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Reconstruct.Service.Data;

/// <summary>Where a chain of history ends. It tells a removed tail from one that never was.</summary>
public sealed class ChainHead
{
    public const string Table = "chain_head";

    public required Guid ChainId { get; init; }
    public required int Sequence { get; set; }
    public required byte[] Hash { get; set; }

    public sealed class Mapping : IEntityTypeConfiguration<ChainHead>
    {
        public void Configure(EntityTypeBuilder<ChainHead> row)
        {
            row.ToTable(Table);
            row.HasKey(h => h.ChainId);
            row.Property(h => h.ChainId).ValueGeneratedNever();
            row.Property(h => h.Sequence).IsConcurrencyToken();
        }
    }
}
