using Hl7.Fhir.Model;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>How to reach the patient themselves. BaRS puts that under the contact whose relationship is "self"; other contacts are other people.</summary>
public static class MessageContacts
{
    private const string Rank = "ContactRank";
    private static readonly string[] Self = ["ONESELF", "SELF"];

    public static IReadOnlyList<ContactPoint> Of(Patient patient)
    {
        var own = patient.Contact.FirstOrDefault(IsSelf) ?? patient.Contact.FirstOrDefault(IsFirstAndNameless);
        return [.. patient.Telecom, .. own?.Telecom ?? []];
    }

    /// <summary>The preferred one of a kind: the lowest rank, a mobile before a land line.</summary>
    public static string? First(IEnumerable<ContactPoint> all, ContactPoint.ContactPointSystem kind, Mapped mapped) => mapped.Text(all
        .Where(t => t.System == kind && t.Use != ContactPoint.ContactPointUse.Old && !string.IsNullOrWhiteSpace(t.Value))
        .OrderBy(t => t.Rank ?? int.MaxValue).ThenBy(t => t.Use == ContactPoint.ContactPointUse.Mobile ? 0 : 1)
        .FirstOrDefault()?.ValueElement);

    private static bool IsSelf(Patient.ContactComponent contact) =>
        contact.Relationship.SelectMany(r => r.Coding).Any(c => Self.Contains(c.Code?.Trim().ToUpperInvariant()));

    private static bool IsFirstAndNameless(Patient.ContactComponent contact) => contact.Name is null && contact.Relationship.Count == 0
        && contact.Extension.Exists(e => e.Url?.EndsWith(Rank, StringComparison.Ordinal) == true && e.Value is PositiveInt { Value: 1 });
}
