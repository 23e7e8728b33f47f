using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>One request to a board: what was known, by which policy it was decided, and where it stands. Open: one owner, one next action, one due time. The rules are <see cref="FundingCaseMachine"/>'s.</summary>
public sealed class FundingCase : IRecord
{
    public required FundingCaseId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }

    /// <summary>Id of the procedure.</summary>
    public required string Procedure { get; init; }

    /// <summary>ODS code of the board that is asked.</summary>
    public required string Board { get; init; }

    public required string BoardName { get; init; }

    /// <summary>The day whose policies count: that of the referral.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Everything that the decision was made from, as JSON: <see cref="FundingInputs"/>.</summary>
    public required string Inputs { get; set; }

    public FundingOutcome? Outcome { get; set; }

    /// <summary>The policies that were used, each as its id and the SHA-256 of its file.</summary>
    public IReadOnlyList<string> Policies { get; set; } = [];

    /// <summary>The decision in its canonical bytes, as text; null until the facts were entered.</summary>
    public string? Decision { get; set; }

    /// <summary>The criteria, and what the request says to those that are not met or not known, as JSON: a list of <see cref="RequestPoint"/>.</summary>
    public string Points { get; set; } = "[]";

    /// <summary>Ids of the documents of the pathway that go with it.</summary>
    public IReadOnlyList<string> Evidence { get; set; } = [];

    public FundingCaseState State { get; private set; }
    public FundingCaseKind? Kind { get; private set; }
    public FundingUrgency Urgency { get; private set; }
    public Role ApplicantRole { get; private set; }
    public string? ApplicantOrganisation { get; private set; }
    public required string ApplicantName { get; init; }
    public Role? OwnerRole { get; private set; }
    public string? OwnerOrganisation { get; private set; }
    public string? ActionCode { get; private set; }
    public DateTimeOffset? DueAt { get; private set; }
    public DateTimeOffset? DecisionDueAt { get; private set; }
    public bool OnAppeal { get; private set; }

    /// <summary>The board's latest decision as JSON; null before the first.</summary>
    public string? Ruling { get; private set; }

    public FundingRulingKind? RulingKind { get; private set; }
    public DateTimeOffset LastAt { get; private set; }
    public DateTimeOffset? SentAt { get; private set; }
    public DateTimeOffset? FirstDecidedAt { get; private set; }

    /// <summary>How many events it has had: the number of the last.</summary>
    public int Events { get; set; }

    /// <summary>The due time about which governance was alerted last.</summary>
    public DateTimeOffset? AlertedDueAt { get; set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public IReadOnlyList<RequestPoint> PointList => JsonSerializer.Deserialize<List<RequestPoint>>(Points, RecordJson.Options)!;

    public FundingRuling? RulingGiven => Ruling is null ? null : JsonSerializer.Deserialize<FundingRuling>(Ruling, RecordJson.Options);

    /// <summary>Where it stands; null before the first event.</summary>
    public FundingCasePosition? Position => Events == 0 ? null : new(State, Duty, Facts);

    private FundingCaseFacts Facts => new(new(ApplicantRole, ApplicantOrganisation), Board, Kind, Urgency, Kind is null ? [] : [.. PointList.Select(p => p.Point.Id)], DecisionDueAt, OnAppeal, RulingGiven, LastAt);

    private FundingDuty? Duty => OwnerRole is { } role && FundingCaseRules.Action(State, Facts) is { } action ? new(new(role, OwnerOrganisation), action.Code, action.Words, DueAt!.Value) : null;

    /// <summary>Takes a position that the machine gave: the only way to move.</summary>
    public void Take(FundingCasePosition position, FundingCaseEvent happened)
    {
        var facts = position.Facts;
        (State, Kind, Urgency, DecisionDueAt, OnAppeal, LastAt) = (position.State, facts.Kind, facts.Urgency, facts.DecisionDueAt, facts.OnAppeal, facts.LastAt);
        (ApplicantRole, ApplicantOrganisation) = (facts.Applicant.Role, facts.Applicant.Organisation);
        (OwnerRole, OwnerOrganisation, ActionCode, DueAt) = (position.Duty?.Owner.Role, position.Duty?.Owner.Organisation, position.Duty?.ActionCode, position.Duty?.DueAt);
        (Ruling, RulingKind) = (facts.Ruling is null ? null : JsonSerializer.Serialize(facts.Ruling, RecordJson.Options), facts.Ruling?.Kind);
        if (happened is FundingCaseEvent.Sent) SentAt = happened.At;
        if (happened is FundingCaseEvent.Decided) FirstDecidedAt ??= happened.At;
    }

    public sealed class Mapping : IEntityTypeConfiguration<FundingCase>
    {
        public void Configure(EntityTypeBuilder<FundingCase> row)
        {
            row.ToTable("funding_case", table => table.HasCheckConstraint("open_request_has_a_duty",
                "state in ('Closed', 'Withdrawn') or (owner_role is not null and action_code is not null and due_at is not null)"));
            row.Ignore(c => c.Position);
            row.Ignore(c => c.PointList);
            row.Ignore(c => c.RulingGiven);
            row.HasIndex(c => c.PathwayId);
            row.HasIndex(c => new { c.OwnerRole, c.Board, c.DueAt });
            row.HasIndex(c => c.DueAt);
            row.HasIndex(c => c.FirstDecidedAt);
        }
    }
}
