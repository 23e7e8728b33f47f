using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Pathways.Clocks;

/// <summary>One event of the 18-week clock of a pathway. Never changed: a mistake is put right by a later event with an author and a reason.</summary>
public sealed class ClockEvent : IRecord
{
    public required ClockEventId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }

    /// <summary>1 for the first clock event of the pathway.</summary>
    public required int Number { get; init; }

    /// <summary>London day that it happened.</summary>
    public required DateOnly On { get; init; }

    /// <summary>RTT status code, two digits.</summary>
    public required string Code { get; init; }

    /// <summary>For a transfer in (21): the start that came with the patient.</summary>
    public DateOnly? OriginalStart { get; init; }

    /// <summary>For a missed first appointment (33): whether it had been clearly communicated.</summary>
    public bool? ClearlyCommunicated { get; init; }

    /// <summary>For treatment (30): whether the patient was admitted for it.</summary>
    public bool Admitted { get; init; }

    /// <summary>For a next step (20): whether it was the decision to admit.</summary>
    public bool DecisionToAdmit { get; init; }

    public ClockEventId? Corrects { get; init; }

    /// <summary>With <see cref="Corrects"/>: the other event never happened, and nothing takes its place.</summary>
    public bool Withdraws { get; init; }

    public string? Reason { get; init; }

    /// <summary>The number of the pathway's event that recorded it by itself; null when a person recorded it.</summary>
    public int? FromEvent { get; init; }

    public PersonId? By { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    /// <summary>As the clock's rules take it.</summary>
    public RttEvent AsRtt() => new(Id.ToString(), Code, On)
    {
        OriginalStart = OriginalStart, ClearlyCommunicated = ClearlyCommunicated, Corrects = Corrects?.ToString(), Withdraws = Withdraws,
        Author = ByName, Reason = Reason,
    };

    public sealed class Mapping : IEntityTypeConfiguration<ClockEvent>
    {
        public void Configure(EntityTypeBuilder<ClockEvent> row)
        {
            row.ToTable("clock_event");
            row.Property(e => e.Code).HasMaxLength(2);
            row.HasIndex(e => new { e.PathwayId, e.Number }).IsUnique();
        }
    }
}
