using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>One event of a request, kept as the machine takes it, so that the whole can be replayed. Appended, never changed.</summary>
public sealed class FundingCaseEventRow : IRecord
{
    public required FundingCaseEventId Id { get; init; }
    public int Version { get; set; }
    public required FundingCaseId CaseId { get; init; }
    public required PathwayId PathwayId { get; init; }

    /// <summary>1 for the first event of the request.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The event as JSON.</summary>
    public required string Event { get; init; }

    public PersonId? By { get; init; }
    public required string ByName { get; init; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public FundingCaseEvent Read() => JsonSerializer.Deserialize<FundingCaseEvent>(Event, RecordJson.Options)!;

    public sealed class Mapping : IEntityTypeConfiguration<FundingCaseEventRow>
    {
        public void Configure(EntityTypeBuilder<FundingCaseEventRow> row)
        {
            row.ToTable("funding_case_event");
            row.HasIndex(e => new { e.CaseId, e.Number }).IsUnique();
        }
    }
}
