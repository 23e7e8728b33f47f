using System.Globalization;
using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Clinic;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Access;
using Patient = Reconstruct.Service.Patients.Patient;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>
/// Assessments for other systems: the forms, the answers of those that are completed, each value that was worked out with what it is derived from, and who wrote them when. Only of
/// patients that the system may see, each look logged. A value that the day of birth on record contradicts is not final, and says what the record gives now. Hazard: HAZ-121.
/// </summary>
public static class AssessmentFhir
{
    private static readonly FhirParameter Url = new("url", SearchParamType.Uri, "The canonical address", value => value.Length > 0);
    private static readonly FhirParameter Status = new("status", SearchParamType.Token, "draft, active or retired", value => EnumUtility.ParseLiteral<PublicationStatus>(value) is not null);

    /// <param name="Patient">The record that stands.</param>
    private sealed record Row(Assessment Assessment, Pathway Pathway, Patient Patient)
    {
        public IReadOnlyList<ValuesNow.Change> Changed { get; private init; } = [];

        public Row By(FormShelf shelf) => this with { Changed = ValuesNow.Changed(Assessment, shelf.Find(Assessment.Form)?.Form, Patient.BirthDate) };
    }

    public static void Add(FhirTable fhir)
    {
        fhir.AddDefinitions("Questionnaire", s => s.GetRequiredService<FormCanonical>().Questionnaires, Fits, Url, Status);
        fhir.Add("QuestionnaireResponse", (s, db, id, ct) => One(s, db, id, row => Response(s.GetRequiredService<FormCanonical>(), row), ct), (s, db, search, ct) => Found(s, db, search, row => [Response(s.GetRequiredService<FormCanonical>(), row)], ct));
        fhir.Add("Provenance", (s, db, id, ct) => One(s, db, id, Provenance, ct));
        fhir.AddNamed("Observation", (s, db, id, ct) => Observation(s, db, id, ct), (s, db, search, ct) => Found(s, db, search, Observations, ct));
    }

    private static bool Fits(Resource resource, string name, string value) => name == "url" ? ((Questionnaire)resource).Url == value : ((Questionnaire)resource).Status?.GetLiteral() == value;

    private static async Task<Resource?> One(IServiceProvider services, ServiceDb db, Guid id, Func<Row, Resource?> write, CancellationToken ct)
    {
        AssessmentId wanted = new(id);
        var row = await Rows(db, db.Set<Assessment>().Where(a => a.Id == wanted), db.Set<Pathway>()).FirstOrDefaultAsync(ct);
        return row is null || !await FhirAccess.MayRead(db, row.Pathway.PatientId, row.Pathway.Id, ct) ? null : write(row.By(services.GetRequiredService<FormShelf>()));
    }

    /// <summary>An observation's id is its assessment's and the link id of the value.</summary>
    private static async Task<Resource?> Observation(IServiceProvider services, ServiceDb db, string id, CancellationToken ct) =>
        id.Split('.', 2) is [var assessment, _] && Guid.TryParseExact(assessment, "N", out var guid) ? await One(services, db, guid, row => Observations(row).FirstOrDefault(o => o.Id == id), ct) : null;

    private static async Task<IReadOnlyList<Resource>> Found(IServiceProvider services, ServiceDb db, FhirSearch search, Func<Row, IEnumerable<Resource>> write, CancellationToken ct)
    {
        var shelf = services.GetRequiredService<FormShelf>();
        var rows = await FhirAccess.Visible(db, await Rows(db, db.Set<Assessment>(), db.AskedFor(search)).ToListAsync(ct), r => r.Pathway.PatientId, ct);
        return [.. rows.OrderBy(r => r.Assessment.StartedAt).Select(r => r.By(shelf)).SelectMany(write)];
    }

    /// <summary>Drafts are nobody's answers yet.</summary>
    private static IQueryable<Row> Rows(ServiceDb db, IQueryable<Assessment> assessments, IQueryable<Pathway> pathways) =>
        from assessment in assessments.AsNoTracking()
        join pathway in pathways.AsNoTracking() on assessment.PathwayId equals pathway.Id
        join referred in db.Set<Patient>() on pathway.PatientId equals referred.Id
        join patient in db.Set<Patient>().AsNoTracking() on referred.MergedInto ?? referred.Id equals patient.Id
        where assessment.Status != AssessmentStatus.InProgress
        select new Row(assessment, pathway, patient);

    private static QuestionnaireResponse Response(FormCanonical canonical, Row row)
    {
        var (assessment, response) = (row.Assessment, row.Assessment.Answers());
        (response.Id, response.Meta) = (assessment.Id.ToString(), Meta(row));
        response.Identifier = new(FhirSystems.Reference, row.Pathway.Reference);
        response.Questionnaire = canonical.Of(assessment.Form, assessment.FormVersion);
        response.Status = assessment.SetAsideAt is not null ? QuestionnaireResponse.QuestionnaireResponseStatus.EnteredInError
            : assessment.Status is AssessmentStatus.Amended ? QuestionnaireResponse.QuestionnaireResponseStatus.Amended : QuestionnaireResponse.QuestionnaireResponseStatus.Completed;
        (response.Subject, response.AuthoredElement, response.Author) = (new($"Patient/{row.Pathway.PatientId}"), new(assessment.SavedAt), Author(row));
        if (assessment.AnsweredBy is not null) response.Source = Author(row);
        foreach (var change in row.Changed)
            ResponseFhir.Flat(response.Item).FirstOrDefault(i => i.LinkId == change.LinkId && i.Answer.Count > 0)?.Answer[0].GetExtension(FormExtensions.WorkedOut)?.Extension.Add(new("record-now", new FhirString(change.Now ?? "not known")));
        if (assessment.TimePoint is { } point) response.Extension.Add(new(FormExtensions.TimePoint, new FhirString(point)));
        return response;
    }

    /// <summary>Who wrote the answers: staff, the patient, or somebody who acts for them.</summary>
    private static ResourceReference Author(Row row) => row.Assessment.AnsweredBy switch
    {
        FormPerformer.Patient => new($"Patient/{row.Pathway.PatientId}"),
        FormPerformer.Proxy => new() { Type = "RelatedPerson", Display = row.Assessment.AnsweredAs is { } relation ? $"{row.Assessment.SavedByName} ({relation})" : row.Assessment.SavedByName },
        _ => new() { Type = "Practitioner", Display = row.Assessment.SavedByName },
    };

    private static IEnumerable<Resource> Observations(Row row)
    {
        foreach (var item in ResponseFhir.Flat(row.Assessment.Answers().Item).Where(i => i.Answer.Count > 0))
        {
            var answer = item.Answer[0];
            if (answer.GetExtension(FormExtensions.WorkedOut) is not { } how) continue;
            var changed = row.Changed.FirstOrDefault(c => c.LinkId == item.LinkId);
            yield return new Observation
            {
                Id = $"{row.Assessment.Id.Value:N}.{item.LinkId}", Meta = Meta(row), Identifier = [new(FhirSystems.Reference, row.Pathway.Reference)],
                Status = row.Assessment.SetAsideAt is not null ? ObservationStatus.EnteredInError : changed is not null ? ObservationStatus.Preliminary : row.Assessment.Status is AssessmentStatus.Amended ? ObservationStatus.Amended : ObservationStatus.Final,
                Code = new($"urn:reconstruct:{row.Assessment.Form}", item.LinkId!, item.Text, item.Text), Subject = new($"Patient/{row.Pathway.PatientId}"), Effective = new FhirDateTime(row.Assessment.SavedAt),
                Value = (DataType)answer.Value!.DeepCopy(), Method = new() { Text = how.GetStringExtension("rule") is { } rule ? $"Rule of Reconstruct: {rule}" : $"FHIRPath: {how.GetStringExtension("expression")}" },
                Note =
                [
                    new() { Text = $"Source: {how.GetStringExtension("source")}. Version {how.GetStringExtension("version")} of the form" },
                    .. changed is null ? [] : new Annotation[] { new() { Text = $"Do not rely on it: it was worked out with another day of birth than the record has now, and nobody has saved the form again. {changed.Words}" } },
                ],
                DerivedFrom = [new($"QuestionnaireResponse/{row.Assessment.Id}")],
            };
        }
    }

    private static Provenance Provenance(Row row) => new()
    {
        Id = row.Assessment.Id.ToString(), Meta = Meta(row), Recorded = row.Assessment.SavedAt,
        Target = [new($"QuestionnaireResponse/{row.Assessment.Id}"), .. Observations(row).Select(o => new ResourceReference($"Observation/{o.Id}"))],
        Reason = (row.Assessment.SetAsideBecause ?? row.Assessment.AmendedBecause) is { } because ? [new() { Text = because }] : [],
        Agent = [new() { Type = new("http://terminology.hl7.org/CodeSystem/provenance-participant-type", "author", "Author", null), Who = Author(row) }],
    };

    /// <summary>What the record contradicts is another version than what was saved: nobody who holds that is told that it is unchanged.</summary>
    private static Meta Meta(Row row) => new()
    {
        VersionId = string.Create(CultureInfo.InvariantCulture, $"{row.Assessment.Version}{(row.Changed.Count > 0 ? $".{row.Patient.Version}" : "")}"),
        LastUpdated = row.Assessment.SetAsideAt ?? row.Assessment.SavedAt,
    };
}
