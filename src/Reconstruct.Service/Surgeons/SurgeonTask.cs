using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.People;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Surgeons;

/// <summary>Something about a surgeon's claim that somebody has to look at. It has an owner and a day from the start, and an ending. In its surgeon's chain.</summary>
public sealed class SurgeonTask : IRecord
{
    public required SurgeonTaskId Id { get; init; }
    public int Version { get; set; }
    public required SurgeonId SurgeonId { get; init; }
    public required ClaimKind Claim { get; init; }
    public required RecheckReason Reason { get; init; }

    /// <summary>The check that it is about; empty where there was none.</summary>
    public required SurgeonCheckId About { get; init; }

    public required Role Owner { get; init; }
    public required DateOnly DueOn { get; init; }
    public required DateTimeOffset RaisedAt { get; init; }
    public DateTimeOffset? EndedAt { get; private set; }
    public string? EndedByName { get; private set; }

    /// <summary>What was found, in the words of whoever ended it; null where a check ended it.</summary>
    public string? Finding { get; private set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => SurgeonId.Value;

    public void End(ServiceDb db, string? finding) => (EndedAt, EndedByName, Finding) = (db.Clock.Now, db.Acting.Name, finding);

    /// <summary>It is there again: the number was corrected, say, and the checks of the other one count no more.</summary>
    public void Reopen() => (EndedAt, EndedByName, Finding) = (null, null, null);

    public sealed class Mapping : IEntityTypeConfiguration<SurgeonTask>
    {
        public void Configure(EntityTypeBuilder<SurgeonTask> row)
        {
            row.ToTable("surgeon_task");
            row.HasIndex(t => new { t.SurgeonId, t.Claim, t.Reason, t.About }).IsUnique(); // two nodes at one need: one task
            row.HasIndex(t => new { t.EndedAt, t.DueOn });
        }
    }
}
