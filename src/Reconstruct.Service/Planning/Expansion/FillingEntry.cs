using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Expansion;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Expansion;

/// <summary>One visit at which an expander was filled, drawn off or looked at. What it says is never changed: one that is wrong is withdrawn with a reason and stays. Hazard: HAZ-115.</summary>
public sealed class FillingEntry : IRecord
{
    public required FillingEntryId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }
    public required TissueExpanderId ExpanderId { get; init; }

    /// <summary>1 for the first that was written of the expander: what was put in at the operation.</summary>
    public required int Number { get; init; }

    /// <summary>When it was done; of the operation, the beginning of its day in London.</summary>
    public required DateTimeOffset At { get; init; }

    public required bool AtOperation { get; init; }

    /// <summary>What went in, in microlitres; negative when some was drawn off.</summary>
    public required int Ul { get; init; }

    public required YesNo Pain { get; init; }
    public required YesNo Pale { get; init; }
    public required string Who { get; init; }
    public string? Note { get; init; }

    /// <summary>Why it went in, or a later one is let stand, against a stop, and what was done; null when nothing said stop.</summary>
    public string? Despite { get; init; }

    public PersonId? By { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public DateTimeOffset? WithdrawnAt { get; set; }
    public string? WithdrawnByName { get; set; }
    public string? WithdrawnWhy { get; set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    /// <summary>As the rules take it.</summary>
    public FillingEvent AsEvent() => new(Id.ToString(), At, TissueExpander.Ml(Ul), Pain, Pale) { AtOperation = AtOperation };

    public sealed class Mapping : IEntityTypeConfiguration<FillingEntry>
    {
        public void Configure(EntityTypeBuilder<FillingEntry> row)
        {
            row.ToTable("filling_entry");
            row.HasIndex(e => new { e.ExpanderId, e.Number }).IsUnique();
        }
    }
}
