using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Colour;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Camouflage;

/// <summary>An order of a camouflage product, with the colours that it was chosen by. Nothing of it changes but its ending. Hazard: HAZ-108.</summary>
public sealed class CamouflageOrder : IRecord
{
    public required CamouflageOrderId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }
    public required string Brand { get; init; }
    public required string Range { get; init; }
    public required string Code { get; init; }
    public required double PackAmount { get; init; }
    public required string Unit { get; init; }
    public required int Packs { get; init; }

    /// <summary>In the unit, as stated.</summary>
    public required double AmountPerDay { get; init; }

    public required int DaysToArrive { get; init; }
    public required DateOnly RunsOutOn { get; init; }
    public required DateOnly OrderAgainBy { get; init; }
    public required double SkinL { get; init; }
    public required double SkinA { get; init; }
    public required double SkinB { get; init; }
    public required ColourMethod Method { get; init; }
    public StudiedShade? Shade { get; init; }
    public required double DeltaE00 { get; init; }
    public required double DeltaE76 { get; init; }
    public required DateTimeOffset OrderedAt { get; init; }
    public PersonId? By { get; init; }
    public required string ByName { get; init; }

    /// <summary>When it was ordered again or is needed no more; null while somebody has to.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    public string? EndedByName { get; set; }
    public string? EndedWhy { get; set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    /// <summary>The order in words: brand, shade and quantity.</summary>
    public string Words => FormattableString.Invariant($"{Brand} {Range}, shade code {Code}: {Packs} {(Packs == 1 ? "pack" : "packs")} of {PackAmount} {Unit}");

    public sealed class Mapping : IEntityTypeConfiguration<CamouflageOrder>
    {
        public void Configure(EntityTypeBuilder<CamouflageOrder> row)
        {
            row.ToTable("camouflage_order");
            row.Ignore(o => o.Words);
            row.HasIndex(o => o.PathwayId);
            row.HasIndex(o => o.OrderAgainBy);
        }
    }
}
