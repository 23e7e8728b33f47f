using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Reconstruct.Service.Data;

/// <summary>Someone who signs in. Roles are Identity's, with the names of <see cref="Core.People.Role"/>.</summary>
public sealed class Person : IdentityUser<Guid>
{
    public required string DisplayName { get; set; }

    /// <summary>What they do, as they would say it: "Consultant plastic surgeon".</summary>
    public string? JobTitle { get; set; }

    /// <summary>ODS code of their organisation.</summary>
    public string? Organisation { get; set; }

    /// <summary>The patient that this person is.</summary>
    public Guid? PatientId { get; set; }

    /// <summary>Away: their work falls to their role.</summary>
    public bool Absent { get; set; }

    /// <summary>An invented person of the synthetic service: the only kind that the demo sign-in offers.</summary>
    public bool Synthetic { get; set; }

    public sealed class Mapping : IEntityTypeConfiguration<Person>
    {
        public void Configure(EntityTypeBuilder<Person> row)
        {
            row.Property(p => p.DisplayName).HasMaxLength(200);
            row.Property(p => p.Organisation).HasMaxLength(12);
            row.HasIndex(p => p.PatientId).IsUnique(); // a patient has one account
        }
    }
}
