using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Referrals.Form;

/// <summary>A photograph or PDF beside a draft. On sending it becomes the pathway's document with the same id.</summary>
public sealed class DraftFile : IRecord
{
    public required DocumentId Id { get; init; }
    public int Version { get; set; }
    public required ReferralDraftId DraftId { get; init; }
    public required string Title { get; init; }
    public required string ContentType { get; init; }
    public required string Sha256 { get; init; }
    public required long Bytes { get; init; }
    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>Taken out again by the writer: it does not go with the referral.</summary>
    public bool Removed { get; set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => DraftId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<DraftFile>
    {
        public void Configure(EntityTypeBuilder<DraftFile> row)
        {
            row.ToTable("referral_draft_file");
            row.HasIndex(f => f.DraftId);
        }
    }
}
