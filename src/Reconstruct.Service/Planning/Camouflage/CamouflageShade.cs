using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Planning.Colour;

namespace Reconstruct.Service.Planning.Camouflage;

/// <summary>A shade of a product as the file that was loaded last has it. Reference data: an order carries its own copy.</summary>
public sealed class CamouflageShade
{
    /// <summary><see cref="ProductShade.Key"/>.</summary>
    public required string Key { get; init; }

    public required string Brand { get; init; }
    public required string Range { get; init; }
    public required string Code { get; init; }
    public required double L { get; init; }
    public required double A { get; init; }
    public required double B { get; init; }
    public required string MeasuredWith { get; init; }
    public required double PackAmount { get; init; }
    public required string Unit { get; init; }
    public double? AmountPerCm2 { get; init; }
    public required string Source { get; init; }
    public required DateOnly MeasuredOn { get; init; }

    public ProductShade Product => new(Brand, Range, Code, new(L, A, B), MeasuredWith, PackAmount, Unit, AmountPerCm2, Source, MeasuredOn);

    public static CamouflageShade Of(ProductShade p) => new()
    {
        Key = p.Key, Brand = p.Brand, Range = p.Range, Code = p.Code, L = p.Colour.L, A = p.Colour.A, B = p.Colour.B, MeasuredWith = p.MeasuredWith, PackAmount = p.PackAmount, Unit = p.Unit,
        AmountPerCm2 = p.AmountPerCm2, Source = p.Source, MeasuredOn = p.MeasuredOn,
    };

    public sealed class Mapping : IEntityTypeConfiguration<CamouflageShade>
    {
        public void Configure(EntityTypeBuilder<CamouflageShade> row)
        {
            row.ToTable("camouflage_shade");
            row.HasKey(s => s.Key);
            row.Ignore(s => s.Product);
        }
    }
}
