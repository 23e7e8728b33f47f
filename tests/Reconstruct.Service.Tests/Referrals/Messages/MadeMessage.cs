using System.Text;
using Hl7.Fhir.Model;
using Reconstruct.Service.Fhir;

namespace Reconstruct.Service.Tests.Referrals.Messages;

/// <summary>An invented referral message in the shape of the national standard. Each is its own: ids differ from one to the next.</summary>
public sealed class MadeMessage
{
    public const string Family = "Quillfeather";
    public const string Number = "9990000026";
    public const string WrongNumber = "9990000027";

    public MadeMessage(string reason = "new", RequestStatus status = RequestStatus.Active)
    {
        Patient = MakePatient();
        Request = MakeRequest(status);
        Encounter = new()
        {
            Identifier = [new("https://gp.example/Id/case-number", Guid.NewGuid().ToString())], Status = Hl7.Fhir.Model.Encounter.EncounterStatus.Finished,
            Class = new("http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMB"), Subject = new(Url(PatientId)),
            EpisodeOfCare = [new($"EpisodeOfCare/{Guid.NewGuid()}")],
        };
        Header = MakeHeader(reason);
        Bundle = new() { Id = Guid.NewGuid().ToString(), Type = Bundle.BundleType.Message, Timestamp = DateTimeOffset.Parse("2026-03-03T09:30:00+00:00", null) };
        Bundle.Meta = new() { LastUpdated = Bundle.Timestamp };
        Add(Guid.NewGuid(), Header);
        Add(RequestId, Request);
        Add(PatientId, Patient);
        Add(EncounterId, Encounter);
        Add(PlanId, Plan());
        Add(PractitionerId, new Practitioner { Name = [new() { Family = "Hawthorn", Given = ["Ada"], Prefix = ["Dr"] }] });
        Add(SenderId, new Organization { Name = "Hilltop Surgery", Identifier = [new("https://fhir.nhs.uk/id/ods-organization-code", "Y99901")] });
        Add(Guid.NewGuid(), new Observation
        {
            Status = ObservationStatus.Final, Code = new() { Text = "Width of the scar" }, Value = new Quantity(12m, "mm", "http://unitsofmeasure.org"),
        });
    }

    public Bundle Bundle { get; }
    public MessageHeader Header { get; }
    public ServiceRequest Request { get; }
    public Patient Patient { get; }
    public Encounter Encounter { get; }
    public Guid RequestId { get; } = Guid.NewGuid();
    public Guid PatientId { get; } = Guid.NewGuid();
    public Guid SenderId { get; } = Guid.NewGuid();
    private Guid EncounterId { get; } = Guid.NewGuid();
    private Guid PlanId { get; } = Guid.NewGuid();
    private Guid PractitionerId { get; } = Guid.NewGuid();

    public string Json => Encoding.UTF8.GetString(FhirAnswer.Bytes(Bundle, FhirFormat.Json));

    public string Xml => Encoding.UTF8.GetString(FhirAnswer.Bytes(Bundle, FhirFormat.Xml));

    public static string Url(Guid id) => $"urn:uuid:{id}";

    public void Add(Guid id, Resource resource) => Bundle.Entry.Add(new() { FullUrl = Url(id), Resource = resource });

    private static Patient MakePatient() => new()
    {
        Identifier = [new("https://fhir.nhs.uk/Id/nhs-number", Number)],
        Name = [new() { Use = HumanName.NameUse.Official, Family = Family, Given = ["Marigold"], Prefix = ["Ms"] }],
        Gender = AdministrativeGender.Female,
        BirthDate = "1971-06-02",
        Address = [new() { Use = Address.AddressUse.Home, Line = ["4 Larkspur Row"], City = "Nowhere", PostalCode = "ZZ99 3WZ" }],
        Contact =
        [
            new()
            {
                Extension = [new("https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ContactRank", new PositiveInt(1))],
                Relationship = [new("http://terminology.hl7.org/CodeSystem/v3-RoleCode", "ONESELF")],
                Telecom = [new(ContactPoint.ContactPointSystem.Phone, ContactPoint.ContactPointUse.Home, "01632960001") { Rank = 2 },
                    new(ContactPoint.ContactPointSystem.Phone, ContactPoint.ContactPointUse.Mobile, "07700900123") { Rank = 1 }],
            },
        ],
    };

    private ServiceRequest MakeRequest(RequestStatus status) => new()
    {
        BasedOn = [new(Url(PlanId))], Status = status, Intent = RequestIntent.Plan, Priority = RequestPriority.Urgent,
        Category =
        [
            new()
            {
                Coding =
                [
                    new("https://fhir.nhs.uk/CodeSystem/message-category-servicerequest", "referral", "Transfer of Care"),
                    new("https://fhir.nhs.uk/CodeSystem/usecases-categories-bars", "a5t1", "Primary Care to Pharmacy"),
                ],
            },
        ],
        Subject = new(Url(PatientId)), Encounter = new(Url(EncounterId)), AuthoredOn = "2026-03-02T17:45:00+01:00", Requester = new(Url(PractitionerId)),
        ReasonCode = [new() { Text = "Tight scar over the left elbow" }],
    };

    private MessageHeader MakeHeader(string reason) => new()
    {
        Event = new Coding("https://fhir.nhs.uk/CodeSystem/message-events-bars", "servicerequest-request"),
        Sender = new(Url(SenderId)),
        Source = new() { Name = "Hilltop system", Endpoint = "https://fhir.nhs.uk/Id/dos-service-id|2222222222" },
        Reason = new("https://fhir.nhs.uk/CodeSystem/message-reason-bars", reason),
        Focus = [new(Url(RequestId))],
        Definition = "https://fhir.nhs.uk/MessageDefinition/bars-message-servicerequest-request-referral",
    };

    private CarePlan Plan() => new()
    {
        Status = RequestStatus.Completed, Intent = CarePlan.CarePlanIntent.Plan, Subject = new(Url(PatientId)),
        Activity = [new() { OutcomeCodeableConcept = [new() { Text = "Cannot straighten the elbow beyond 30 degrees" }] }],
    };
}
