using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>A new referral from a message. It joins the unit of work.</summary>
public static class NewReferral
{
    public const string NotSaid = "not-said";

    public static async Task<Result<ReceiveMessage.Prepared>> Add(ServiceDb db, MessagePolicy policy, MessageArrival arrival, CancellationToken ct)
    {
        var content = MessageContent.Of(arrival.Message, policy.Files, listPatient: false);
        if (policy.Identity.Refuse(content.Patient) is { } refused) return refused;
        var added = await ReceiveReferral.Add(db, new(content.Patient, content.Title, content.Urgency, ids => Fill(db, arrival, content, ids)), ct);
        return added.Ok ? new ReceiveMessage.Prepared(added.Value, content, null) : added.As<ReceiveMessage.Prepared>();
    }

    /// <summary>Lines for "also in the message": first what the message lacks, then what it has beyond the fields.</summary>
    public static IReadOnlyList<string> Also(MessageArrival arrival, MessageContent content) =>
        [.. arrival.WarningLines.Select(w => $"Not as the standard asks: {w}"), .. content.Also];

    public static IReadOnlyList<string> RedFlags(PathwayUrgency urgency) => urgency switch
    {
        PathwayUrgency.Immediate => ["The sender says that it needs action at once"],
        PathwayUrgency.Urgent => ["The sender says that it is urgent"],
        _ => [],
    };

    private static Referral Fill(ServiceDb db, MessageArrival arrival, MessageContent content, ReceiveReferral.Ids ids) => new()
    {
        Id = ids.Referral, PathwayId = ids.Pathway.Id, PatientId = ids.Patient.Id, Source = ReferralSource.Message, ReceivedAt = db.Clock.Now,
        AuthoredAt = content.AuthoredAt ?? db.Clock.Now, ReferrerName = content.Referrer.Name, ReferrerOrganisation = content.Referrer.Organisation,
        ReferrerOrganisationName = content.Referrer.OrganisationName, Condition = NotSaid, Reason = content.Reason, UseCase = content.UseCase,
        RedFlags = RedFlags(content.Urgency), AlsoInTheMessage = Also(arrival, content),
    };
}
