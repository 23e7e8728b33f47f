using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Referrals.Form;

/// <summary>A referral being written: saved on every page, so that it goes on from any device of the person who began it.</summary>
public sealed class ReferralDraft : IRecord
{
    public required ReferralDraftId Id { get; init; }
    public int Version { get; set; }

    /// <summary>Who writes it. Nobody else sees it.</summary>
    public required PersonId Owner { get; init; }

    public required DateTimeOffset StartedAt { get; init; }
    public required DateTimeOffset SavedAt { get; set; }

    /// <summary>Field to what was typed, as JSON.</summary>
    public required string Answers { get; set; }

    /// <summary>Null while it is being written.</summary>
    public DraftEnding? Ending { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>The referral that it became.</summary>
    public ReferralId? SentAs { get; set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => Id.Value;

    public ReferralDraftAnswers Read() => ReferralDraftAnswers.From(JsonSerializer.Deserialize<Dictionary<string, string>>(Answers, RecordJson.Options)!);

    public static string Write(ReferralDraftAnswers answers) => JsonSerializer.Serialize(answers.Fields, RecordJson.Options);

    public void End(DraftEnding ending, DateTimeOffset at) => (Ending, EndedAt) = (ending, at);

    public sealed class Mapping : IEntityTypeConfiguration<ReferralDraft>
    {
        public void Configure(EntityTypeBuilder<ReferralDraft> row)
        {
            row.ToTable("referral_draft");
            row.HasIndex(d => new { d.Owner, d.Ending });
        }
    }
}
