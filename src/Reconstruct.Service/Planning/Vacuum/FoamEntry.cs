using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Wounds;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Vacuum;

/// <summary>One line of the ledger of foam. Never changed: a mistake is put right by a later line with a reason.</summary>
public sealed class FoamEntry : IRecord
{
    public required FoamEntryId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }
    public required VacuumDressingId DressingId { get; init; }

    /// <summary>1 for the first line of the dressing.</summary>
    public required int Number { get; init; }

    public required FoamEventKind Kind { get; init; }
    public required int Pieces { get; init; }

    /// <summary>When it was done.</summary>
    public required DateTimeOffset At { get; init; }

    public PersonId? By { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public FoamEntryId? Corrects { get; init; }

    /// <summary>With <see cref="Corrects"/>: the other line never happened, and nothing takes its place.</summary>
    public bool Withdraws { get; init; }

    public string? Reason { get; init; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    /// <summary>As the ledger's rules take it.</summary>
    public FoamEvent AsEvent() => new(Id.ToString(), Kind, Pieces, At, ByName) { Corrects = Corrects?.ToString(), Withdraws = Withdraws, Reason = Reason };

    public sealed class Mapping : IEntityTypeConfiguration<FoamEntry>
    {
        public void Configure(EntityTypeBuilder<FoamEntry> row)
        {
            row.ToTable("foam_entry");
            row.HasIndex(e => new { e.DressingId, e.Number }).IsUnique();
        }
    }
}
