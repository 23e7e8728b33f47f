using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Reconstruct.Service.Shell.People;

/// <summary>One change of somebody's account: who may do what is answered for later. Appended, never changed.</summary>
public sealed class PersonChange
{
    public required Guid Id { get; init; }
    public required Guid PersonId { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>The administrator; null when a command of the service's own program did it.</summary>
    public Guid? By { get; init; }
    public required string ByName { get; init; }

    /// <summary>What changed, in words.</summary>
    public required string What { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<PersonChange>
    {
        public void Configure(EntityTypeBuilder<PersonChange> row)
        {
            row.ToTable("person_change");
            row.HasIndex(c => new { c.PersonId, c.At });
        }
    }
}
