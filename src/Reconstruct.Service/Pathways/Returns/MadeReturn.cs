using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Clocks;

namespace Reconstruct.Service.Pathways.Returns;

/// <summary>The return of one month as it was made last: counts, and which pathways to look at. It is worked out from the clocks and can be made again at any time.</summary>
public sealed class MadeReturn
{
    /// <summary>First day of the month.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>The treatment function that it was made for.</summary>
    public required string Function { get; set; }

    public required DateTimeOffset MadeAt { get; set; }

    public required string Content { get; set; }

    public RttMonthlyReturn Read() => JsonSerializer.Deserialize<RttMonthlyReturn>(Content)!;

    public static string Write(RttMonthlyReturn made) => JsonSerializer.Serialize(made);

    public sealed class Mapping : IEntityTypeConfiguration<MadeReturn>
    {
        public void Configure(EntityTypeBuilder<MadeReturn> row)
        {
            row.ToTable("made_return");
            row.HasKey(r => r.Month);
        }
    }
}
