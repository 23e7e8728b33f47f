using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Fhir;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>What referrals add to the FHIR interface.</summary>
public static class MessagesFhir
{
    public static void Add(FhirTable fhir)
    {
        fhir.Add("ServiceRequest", ServiceRequestFhir.Read, ServiceRequestFhir.Search);
        fhir.Add("Task", TaskFhir.Read, TaskFhir.Search);
        fhir.Add("DocumentReference", DocumentReferenceFhir.Read, DocumentReferenceFhir.Search);
        fhir.Add("Binary", (services, db, id, ct) => BinaryFhir.Read(db, services.GetRequiredService<IObjectStore>(), id, ct));
        fhir.AddOperation(ProcessMessage.Name, ProcessMessage.Definition);
    }
}
