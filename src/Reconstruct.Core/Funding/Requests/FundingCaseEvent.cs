using System.Text.Json.Serialization;

namespace Reconstruct.Core.Funding.Requests;

/// <summary>One thing that happened to a request. Who did it is kept beside it.</summary>
/// <remarks>As JSON each carries its kind as <c>kind</c>, so that a list of events can be stored and replayed.</remarks>
/// <param name="At">The instant it was recorded.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Drafted), nameof(Drafted))]
[JsonDerivedType(typeof(Sent), nameof(Sent))]
[JsonDerivedType(typeof(InformationAsked), nameof(InformationAsked))]
[JsonDerivedType(typeof(InformationGiven), nameof(InformationGiven))]
[JsonDerivedType(typeof(Decided), nameof(Decided))]
[JsonDerivedType(typeof(Appealed), nameof(Appealed))]
[JsonDerivedType(typeof(Closed), nameof(Closed))]
[JsonDerivedType(typeof(Withdrawn), nameof(Withdrawn))]
public abstract record FundingCaseEvent(DateTimeOffset At)
{
    /// <summary>True for what a board does; false for what whoever applies does.</summary>
    [JsonIgnore]
    public bool ByBoard => this is InformationAsked or Decided;

    /// <summary>Somebody began to write it.</summary>
    /// <param name="At">The instant.</param>
    /// <param name="Applicant">Who applies.</param>
    /// <param name="Board">ODS code of the board that is asked.</param>
    public sealed record Drafted(DateTimeOffset At, FundingOwner Applicant, string Board) : FundingCaseEvent(At);

    /// <summary>It went to the board.</summary>
    /// <param name="At">The instant.</param>
    /// <param name="Request">What is asked for.</param>
    /// <param name="Urgency">How soon a decision is needed.</param>
    /// <param name="Criteria">Ids of the criteria that a refusal may name; at least one.</param>
    public sealed record Sent(DateTimeOffset At, FundingCaseKind Request, FundingUrgency Urgency, IReadOnlyList<string> Criteria) : FundingCaseEvent(At);

    /// <summary>The board asked a question.</summary>
    /// <param name="At">The instant.</param>
    /// <param name="Question">The question.</param>
    public sealed record InformationAsked(DateTimeOffset At, string Question) : FundingCaseEvent(At);

    /// <summary>The question was answered.</summary>
    /// <param name="At">The instant.</param>
    /// <param name="Answer">The answer.</param>
    public sealed record InformationGiven(DateTimeOffset At, string Answer) : FundingCaseEvent(At);

    /// <summary>The board decided, on the request or on the appeal.</summary>
    /// <param name="At">The instant.</param>
    /// <param name="Ruling">The decision.</param>
    public sealed record Decided(DateTimeOffset At, FundingRuling Ruling) : FundingCaseEvent(At);

    /// <summary>Whoever applied does not agree with a refusal or its conditions.</summary>
    /// <param name="At">The instant.</param>
    /// <param name="Grounds">Why.</param>
    public sealed record Appealed(DateTimeOffset At, string Grounds) : FundingCaseEvent(At);

    /// <summary>What follows from the decision is in hand.</summary>
    /// <param name="At">The instant.</param>
    /// <param name="Next">What happens with the patient now.</param>
    public sealed record Closed(DateTimeOffset At, string Next) : FundingCaseEvent(At);

    /// <summary>It was taken back.</summary>
    /// <param name="At">The instant.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Withdrawn(DateTimeOffset At, string Reason) : FundingCaseEvent(At);
}
