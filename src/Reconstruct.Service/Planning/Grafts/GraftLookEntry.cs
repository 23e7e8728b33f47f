using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Grafts;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Grafts;

/// <summary>One look at a graft and its donor site. What it says is never changed: one that is wrong is withdrawn with a reason and stays. Hazard: HAZ-125.</summary>
public sealed class GraftLookEntry : IRecord
{
    public required GraftLookEntryId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }
    public required SkinGraftId GraftId { get; init; }

    /// <summary>1 for the first that was written of the graft.</summary>
    public required int Number { get; init; }

    /// <summary>London day of the look.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Part of the graft that has taken, in percent; null when it was not seen.</summary>
    public double? TakenPercent { get; init; }

    /// <summary>Whether the donor site has healed; not known when it was not seen.</summary>
    public required YesNo DonorHealed { get; init; }

    public string? Note { get; init; }
    public PersonId? By { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public DateTimeOffset? WithdrawnAt { get; set; }
    public string? WithdrawnByName { get; set; }
    public string? WithdrawnWhy { get; set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    /// <summary>As the rules take it.</summary>
    public GraftLook AsLook(double areaCm2) => new(On, TakenPercent * areaCm2 / 100, DonorHealed switch { YesNo.Yes => true, YesNo.No => false, _ => null });

    public sealed class Mapping : IEntityTypeConfiguration<GraftLookEntry>
    {
        public void Configure(EntityTypeBuilder<GraftLookEntry> row)
        {
            row.ToTable("graft_look_entry");
            row.HasIndex(e => new { e.GraftId, e.Number }).IsUnique();
        }
    }
}
