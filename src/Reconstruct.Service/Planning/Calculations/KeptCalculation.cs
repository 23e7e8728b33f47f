using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Calculations;

/// <summary>A calculation that was kept in the record: what was typed, and the whole answer that the service worked out. Never changed, only withdrawn. Hazard: HAZ-107.</summary>
public sealed class KeptCalculation : IRecord
{
    public required KeptCalculationId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }
    public required string CalculatorId { get; init; }

    /// <summary>Version of the rule that answered.</summary>
    public required string RuleVersion { get; init; }

    /// <summary>What was typed, by the name of the input, as JSON.</summary>
    public required string Inputs { get; init; }

    /// <summary>The answer with its sources and warnings, as <see cref="AnswerSheetJson"/> writes it.</summary>
    public required string Sheet { get; init; }

    public required DateTimeOffset KeptAt { get; init; }
    public PersonId? By { get; init; }
    public required string ByName { get; init; }

    public DateTimeOffset? WithdrawnAt { get; set; }
    public string? WithdrawnByName { get; set; }
    public string? WithdrawnReason { get; set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public AnswerSheet Answer() => AnswerSheetJson.Read(Sheet);

    public sealed class Mapping : IEntityTypeConfiguration<KeptCalculation>
    {
        public void Configure(EntityTypeBuilder<KeptCalculation> row)
        {
            row.ToTable("kept_calculation");
            row.HasIndex(c => new { c.PathwayId, c.KeptAt });
        }
    }
}
