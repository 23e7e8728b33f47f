using Hl7.Fhir.Model;
using Reconstruct.Core.Identifiers;
using Reconstruct.Service.Fhir;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>Who asks, and for which organisation.</summary>
/// <param name="Name">The person, where one is named.</param>
/// <param name="Organisation">ODS code of the person's organisation, else of the sender.</param>
/// <param name="OrganisationName">Its name.</param>
public sealed record MessageReferrer(string? Name, string? Organisation, string? OrganisationName)
{
    public static MessageReferrer Of(MessageBundle message, Mapped mapped)
    {
        var requester = message.Follow(message.Request!.Requester);
        var role = requester as PractitionerRole ?? (requester is Practitioner person
            ? message.All<PractitionerRole>().FirstOrDefault(r => ReferenceEquals(message.Follow(r.Practitioner), person)) : null);
        var practitioner = requester as Practitioner ?? message.Follow(role?.Practitioner) as Practitioner;
        var own = requester as Organization ?? message.Follow(role?.Organization) as Organization;
        var name = practitioner is null ? mapped.Text(message.Request.Requester?.DisplayElement) : MessageText.Name(practitioner.Name, mapped);
        var organisation = new[] { own, message.Sender }.FirstOrDefault(o => Code(o, new()) is not null) ?? own ?? message.Sender; // code and name of one and the same
        return new(name, Code(organisation, mapped), mapped.Text(organisation?.NameElement) ?? mapped.Text(message.Header!.Source?.NameElement));
    }

    /// <summary>The sender, to tell the referrals of one from those of another: its ODS code, else its endpoint.</summary>
    public static string? SenderOf(MessageBundle message) =>
        Code(message.Sender, new()) ?? message.Header?.Source?.Endpoint?.Trim();

    private static string? Code(Organization? organisation, Mapped mapped)
    {
        var code = organisation?.Identifier.Find(i =>
            (FhirSystems.Same(i.System, FhirSystems.OdsOrganisation) || FhirSystems.Same(i.System, FhirSystems.OdsSite)) && OdsCode.Parse(i.Value).Ok);
        if (code is null) return null;
        mapped.Take(code.SystemElement, code.ValueElement);
        return OdsCode.Parse(code.Value).Value.Value;
    }
}
