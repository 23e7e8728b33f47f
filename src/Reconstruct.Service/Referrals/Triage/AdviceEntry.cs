using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>One contribution to the advice thread of a pathway, by the service or by the referrer.</summary>
public sealed class AdviceEntry : IRecord
{
    public required AdviceEntryId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }
    public required DateTimeOffset At { get; init; }
    public PersonId? By { get; init; }
    public required string ByName { get; init; }
    public required bool FromReferrer { get; init; }
    public required string Text { get; init; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    /// <summary>Joins the unit of work; the caller saves.</summary>
    public static void Add(ServiceDb db, Pathway pathway, string text, bool fromReferrer) => db.Add(new AdviceEntry
    {
        Id = db.NewId<AdviceEntryId>(), PathwayId = pathway.Id, At = db.Clock.Now, By = db.Acting.Person, ByName = db.Acting.Name, FromReferrer = fromReferrer, Text = text,
    });

    public sealed class Mapping : IEntityTypeConfiguration<AdviceEntry>
    {
        public void Configure(EntityTypeBuilder<AdviceEntry> row)
        {
            row.ToTable("advice_entry");
            row.HasIndex(e => new { e.PathwayId, e.At });
        }
    }
}
