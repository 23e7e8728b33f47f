using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Funding.WhatIf;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Funding.Policies;

/// <summary>A policy version that a board writes here, from the first draft to the published version. Published, it never changes again. Hazards: HAZ-080, HAZ-081.</summary>
public sealed class PolicyDraft : IRecord
{
    public required PolicyDraftId Id { get; init; }
    public int Version { get; set; }

    /// <summary>ODS code of the board whose it is.</summary>
    public required string Board { get; init; }

    public required string BoardName { get; init; }

    /// <summary>Name of the procedure at the start, for lists; the text decides.</summary>
    public required string Title { get; init; }

    /// <summary>Id of the version that it was begun from, and is compared with.</summary>
    public required string StartedFrom { get; init; }

    /// <summary>The policy file as text, whole.</summary>
    public required string Text { get; set; }

    public PolicyDraftState State { get; set; }
    public required PersonId Author { get; init; }
    public required string AuthorName { get; init; }
    public required DateTimeOffset BegunAt { get; init; }
    public DateTimeOffset? SubmittedAt { get; set; }

    /// <summary>Why it was sent back last; null when it was not.</summary>
    public string? SentBackWhy { get; set; }

    public PersonId? Approver { get; set; }
    public string? ApproverName { get; set; }
    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>Place among all versions published here, from 1 without gaps; null before. Two approvals at once: the second is refused.</summary>
    public int? Number { get; set; }

    /// <summary>Id of the policy as published; null before.</summary>
    public string? PolicyId { get; set; }

    /// <summary>SHA-256 of the text as published; null before.</summary>
    public string? Fingerprint { get; set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => Id.Value;

    public sealed class Mapping : IEntityTypeConfiguration<PolicyDraft>
    {
        public void Configure(EntityTypeBuilder<PolicyDraft> row)
        {
            row.ToTable("policy_draft", table => table.HasCheckConstraint("published_by_two",
                "state <> 'Published' or (number is not null and approver is not null and approver <> author and published_at is not null)"));
            row.HasIndex(d => d.Number).IsUnique();
            row.HasIndex(d => d.Board);
        }
    }
}
