using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>A message Bundle with its references followed. What is missing is null: <see cref="MessageRules"/> says so.</summary>
public sealed class MessageBundle
{
    private readonly Dictionary<string, Resource> _byName = new(StringComparer.OrdinalIgnoreCase);

    public MessageBundle(Bundle bundle)
    {
        Bundle = bundle;
        foreach (var entry in bundle.Entry)
        {
            if (entry.Resource is { } resource) Name(entry.FullUrl?.Trim(), resource);
        }
        Header = bundle.Entry.FirstOrDefault()?.Resource as MessageHeader;
        Request = Header?.Focus.Select(Follow).OfType<ServiceRequest>().FirstOrDefault();
        Patients = [.. All<Patient>()];
        Patient = Follow(Request?.Subject) as Patient;
        Encounter = Follow(Request?.Encounter) as Encounter;
        Sender = Follow(Header?.Sender) as Organization;
    }

    public Bundle Bundle { get; }
    public MessageHeader? Header { get; }
    public ServiceRequest? Request { get; }
    public Patient? Patient { get; }
    public IReadOnlyList<Patient> Patients { get; }
    public Encounter? Encounter { get; }
    public Organization? Sender { get; }

    public Coding? Event => Header?.Event as Coding;

    public string? ReasonCode => Header?.Reason?.Coding.Select(c => c.Code?.Trim()).FirstOrDefault(c => c is { Length: > 0 });

    /// <summary>The status of the request; null when it is missing or no status.</summary>
    public RequestStatus? Status => Read(() => Request?.Status);

    /// <summary>The type of a Bundle; null when it is missing or no type.</summary>
    public static Bundle.BundleType? TypeOf(Bundle bundle) => Read(() => bundle.Type);

    public IEnumerable<T> All<T>() where T : Resource => Bundle.Entry.Select(e => e.Resource).OfType<T>();

    /// <summary>What a reference points to inside the message; null when it points elsewhere or nowhere.</summary>
    public Resource? Follow(ResourceReference? reference) =>
        reference?.Reference?.Trim() is { Length: > 0 } name && _byName.TryGetValue(name, out var resource) ? resource : null;

    /// <summary>The path of a resource in the message, for a fault.</summary>
    public string PathOf(Resource resource) => $"Bundle.entry[{Bundle.Entry.FindIndex(e => ReferenceEquals(e.Resource, resource))}].resource";

    /// <summary>Firely throws when a code is read that is none; the parser has named it by then.</summary>
    private static T? Read<T>(Func<T?> code) where T : struct
    {
        try
        {
            return code();
        }
        catch (CodedException)
        {
            return null;
        }
    }

    /// <summary>Under its full address, under type and id, and under the bare id: older messages leave out <c>urn:uuid:</c>.</summary>
    private void Name(string? url, Resource resource)
    {
        if (url is { Length: > 0 })
        {
            _byName.TryAdd(url, resource);
            if (url.StartsWith("urn:uuid:", StringComparison.OrdinalIgnoreCase)) _byName.TryAdd(url["urn:uuid:".Length..], resource);
        }
        if (resource.Id is not { Length: > 0 } id) return;
        _byName.TryAdd($"{resource.TypeName}/{id}", resource);
        _byName.TryAdd($"urn:uuid:{id}", resource);
        _byName.TryAdd(id, resource);
    }
}
