using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Reconstruct.Service.Shell.Systems;

/// <summary>A key that access tokens are made with, encrypted by data protection. One row a purpose, shared by every node.</summary>
public sealed class TokenKey
{
    public required string Purpose { get; init; }
    public required byte[] Sealed { get; init; }
    public required DateTimeOffset MadeAt { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<TokenKey>
    {
        public void Configure(EntityTypeBuilder<TokenKey> row)
        {
            row.ToTable("token_key");
            row.HasKey(k => k.Purpose);
            row.Property(k => k.Purpose).HasMaxLength(20);
        }
    }
}
