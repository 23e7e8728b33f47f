using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Pathways;

/// <summary>One patient's way through the service. Open: one owner, one next action, one due time. The rules are <see cref="PathwayMachine"/>'s.</summary>
public sealed class Pathway : IRecord
{
    public required PathwayId Id { get; init; }
    public int Version { get; set; }
    public required PatientId PatientId { get; set; }

    /// <summary>What people quote on the phone, such as <c>RC-4F7K-2Q9D</c>. Unique; says nothing about the patient.</summary>
    public required string Reference { get; init; }

    /// <summary>What it is about, in a few words: "Burn of the right hand".</summary>
    public required string Title { get; set; }

    public PathwayState State { get; private set; }
    public Role? OwnerRole { get; private set; }
    public PersonId? OwnerPerson { get; private set; }
    public string? ActionCode { get; private set; }
    public DateTimeOffset? DueAt { get; private set; }
    public DateTimeOffset? EscalatesAt { get; private set; }
    public DateOnly ClockStartOn { get; private set; }
    public PathwayUrgency Urgency { get; private set; }
    public bool IdentityConfirmed { get; private set; }
    public PersonId? NamedSurgeon { get; private set; }
    public ClosingReason? Ending { get; private set; }
    public ClosingReason? ClosedFor { get; private set; }
    public DocumentId? ClosingLetter { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }

    public required DateTimeOffset OpenedAt { get; init; }
    public SubSpecialty? SubSpecialty { get; set; }
    public Priority? Priority { get; set; }

    /// <summary>ODS code of the organisation that referred; null when not known.</summary>
    public string? ReferrerOrganisation { get; set; }

    /// <summary>The person who referred, when they use this service.</summary>
    public PersonId? ReferrerPerson { get; set; }

    /// <summary>The name of who referred, as the referral gives it.</summary>
    public string? ReferrerName { get; set; }

    /// <summary>How many events it has had: the number of the last.</summary>
    public int Events { get; set; }

    /// <summary>How many events its 18-week clock has had: the number of the last.</summary>
    public int ClockEvents { get; set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => Id.Value;

    /// <summary>Where it stands.</summary>
    public PathwayPosition Position => State == PathwayState.Closed
        ? new PathwayPosition.Closed(ClosedFor!.Value, ClosingLetter!.Value, ClosedAt!.Value, Facts)
        : new PathwayPosition.Open(State, new(Owner, StateRules.Of(State).Action, DueAt!.Value, EscalatesAt!.Value), Facts);

    private PathwayFacts Facts => new(ClockStartOn, Urgency, IdentityConfirmed, NamedSurgeon, Ending);

    private Owner Owner => OwnerPerson is { } person ? Core.Pathways.Owner.Of(OwnerRole!.Value, person) : Core.Pathways.Owner.Of(OwnerRole!.Value);

    /// <summary>Takes a position that the machine gave: the only way to move.</summary>
    public void Take(PathwayPosition position)
    {
        State = position.State;
        (OwnerRole, OwnerPerson, ActionCode) = (position.Duty?.Owner.Role, position.Duty?.Owner.Person, position.Duty?.Action.Code);
        (DueAt, EscalatesAt) = (position.Duty?.DueAt, position.Duty?.EscalatesAt);
        (ClockStartOn, Urgency, IdentityConfirmed, NamedSurgeon, Ending) = position.Facts;
        var closed = position as PathwayPosition.Closed;
        (ClosedFor, ClosingLetter, ClosedAt) = (closed?.Reason, closed?.Letter, closed?.ClosedAt);
    }

    public sealed class Mapping : IEntityTypeConfiguration<Pathway>
    {
        public void Configure(EntityTypeBuilder<Pathway> row)
        {
            row.ToTable("pathway", table => table.HasCheckConstraint("open_has_a_duty",
                "state = 'Closed' or (owner_role is not null and action_code is not null and due_at is not null and escalates_at is not null)"));
            row.Ignore(p => p.Position);
            row.HasIndex(p => p.Reference).IsUnique();
            row.HasIndex(p => p.PatientId);
            row.HasIndex(p => new { p.ReferrerPerson, p.OpenedAt });
            row.HasIndex(p => new { p.OwnerPerson, p.DueAt, p.Reference });
            row.HasIndex(p => new { p.OwnerRole, p.OwnerPerson, p.DueAt, p.Reference });
            // The inbox filters and counts inside these three, without reading the rows themselves
            row.HasIndex(p => new { p.DueAt, p.Reference, p.State, p.OwnerRole, p.OwnerPerson, p.Urgency, p.SubSpecialty, p.Id })
                .HasFilter("due_at is not null").HasDatabaseName("ix_pathway_open");
            row.HasIndex(p => new { p.State, p.OwnerRole, p.Urgency, p.SubSpecialty, p.DueAt }).HasFilter("due_at is not null").HasDatabaseName("ix_pathway_counts");
            row.HasIndex(p => new { p.ClosedAt, p.Reference, p.State, p.Urgency, p.SubSpecialty, p.Id })
                .HasFilter("closed_at is not null").HasDatabaseName("ix_pathway_closed");
            row.HasIndex(p => p.EscalatesAt);
        }
    }
}
