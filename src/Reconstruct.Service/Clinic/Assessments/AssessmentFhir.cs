using System.Globalization;
using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Clinic;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>
/// Assessments for other systems: the forms, the answers of those that are completed, each value that was worked out with what it is derived from, and who wrote them when. Only of
/// patients that the system may see, each look logged.
/// </summary>
public static class AssessmentFhir
{
    private static readonly FhirParameter Url = new("url", SearchParamType.Uri, "The canonical address", value => value.Length > 0);
    private static readonly FhirParameter Status = new("status", SearchParamType.Token, "draft, active or retired", value => EnumUtility.ParseLiteral<PublicationStatus>(value) is not null);

    private sealed record Row(Assessment Assessment, Pathway Pathway);

    public static void Add(FhirTable fhir)
    {
        fhir.AddDefinitions("Questionnaire", s => s.GetRequiredService<FormCanonical>().Questionnaires, Fits, Url, Status);
        fhir.Add("QuestionnaireResponse", (s, db, id, ct) => One(db, id, row => Response(s.GetRequiredService<FormCanonical>(), row), ct), (s, db, search, ct) => Found(db, search, row => [Response(s.GetRequiredService<FormCanonical>(), row)], ct));
        fhir.Add("Provenance", (_, db, id, ct) => One(db, id, Provenance, ct));
        fhir.AddNamed("Observation", (_, db, id, ct) => Observation(db, id, ct), (_, db, search, ct) => Found(db, search, Observations, ct));
    }

    private static bool Fits(Resource resource, string name, string value) => name == "url" ? ((Questionnaire)resource).Url == value : ((Questionnaire)resource).Status?.GetLiteral() == value;

    private static async Task<Resource?> One(ServiceDb db, Guid id, Func<Row, Resource?> write, CancellationToken ct)
    {
        AssessmentId wanted = new(id);
        var row = await Rows(db.Set<Assessment>().Where(a => a.Id == wanted), db.Set<Pathway>()).FirstOrDefaultAsync(ct);
        return row is null || !await FhirAccess.MayRead(db, row.Pathway.PatientId, row.Pathway.Id, ct) ? null : write(row);
    }

    /// <summary>An observation's id is its assessment's and the link id of the value.</summary>
    private static async Task<Resource?> Observation(ServiceDb db, string id, CancellationToken ct) =>
        id.Split('.', 2) is [var assessment, _] && Guid.TryParseExact(assessment, "N", out var guid) ? await One(db, guid, row => Observations(row).FirstOrDefault(o => o.Id == id), ct) : null;

    private static async Task<IReadOnlyList<Resource>> Found(ServiceDb db, FhirSearch search, Func<Row, IEnumerable<Resource>> write, CancellationToken ct)
    {
        var rows = await FhirAccess.Visible(db, await Rows(db.Set<Assessment>(), db.AskedFor(search)).ToListAsync(ct), r => r.Pathway.PatientId, ct);
        return [.. rows.OrderBy(r => r.Assessment.StartedAt).SelectMany(write)];
    }

    /// <summary>Drafts are nobody's answers yet.</summary>
    private static IQueryable<Row> Rows(IQueryable<Assessment> assessments, IQueryable<Pathway> pathways) =>
        from assessment in assessments.AsNoTracking()
        join pathway in pathways.AsNoTracking() on assessment.PathwayId equals pathway.Id
        where assessment.Status != AssessmentStatus.InProgress
        select new Row(assessment, pathway);

    private static QuestionnaireResponse Response(FormCanonical canonical, Row row)
    {
        var (assessment, response) = (row.Assessment, row.Assessment.Answers());
        (response.Id, response.Meta) = (assessment.Id.ToString(), Meta(assessment));
        response.Identifier = new(FhirSystems.Reference, row.Pathway.Reference);
        response.Questionnaire = canonical.Of(assessment.Form, assessment.FormVersion);
        response.Status = assessment.SetAsideAt is not null ? QuestionnaireResponse.QuestionnaireResponseStatus.EnteredInError
            : assessment.Status is AssessmentStatus.Amended ? QuestionnaireResponse.QuestionnaireResponseStatus.Amended : QuestionnaireResponse.QuestionnaireResponseStatus.Completed;
        (response.Subject, response.AuthoredElement, response.Author) = (new($"Patient/{row.Pathway.PatientId}"), new(assessment.SavedAt), Author(row));
        if (assessment.AnsweredBy is not null) response.Source = Author(row);
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
            yield return new Observation
            {
                Id = $"{row.Assessment.Id.Value:N}.{item.LinkId}", Meta = Meta(row.Assessment), Identifier = [new(FhirSystems.Reference, row.Pathway.Reference)],
                Status = row.Assessment.SetAsideAt is not null ? ObservationStatus.EnteredInError : row.Assessment.Status is AssessmentStatus.Amended ? ObservationStatus.Amended : ObservationStatus.Final,
                Code = new($"urn:reconstruct:{row.Assessment.Form}", item.LinkId!, item.Text, item.Text), Subject = new($"Patient/{row.Pathway.PatientId}"), Effective = new FhirDateTime(row.Assessment.SavedAt),
                Value = (DataType)answer.Value!.DeepCopy(), Method = new() { Text = how.GetStringExtension("rule") is { } rule ? $"Rule of Reconstruct: {rule}" : $"FHIRPath: {how.GetStringExtension("expression")}" },
                Note = [new() { Text = $"Source: {how.GetStringExtension("source")}. Version {how.GetStringExtension("version")} of the form" }], DerivedFrom = [new($"QuestionnaireResponse/{row.Assessment.Id}")],
            };
        }
    }

    private static Provenance Provenance(Row row) => new()
    {
        Id = row.Assessment.Id.ToString(), Meta = Meta(row.Assessment), Recorded = row.Assessment.SavedAt,
        Target = [new($"QuestionnaireResponse/{row.Assessment.Id}"), .. Observations(row).Select(o => new ResourceReference($"Observation/{o.Id}"))],
        Reason = (row.Assessment.SetAsideBecause ?? row.Assessment.AmendedBecause) is { } because ? [new() { Text = because }] : [],
        Agent = [new() { Type = new("http://terminology.hl7.org/CodeSystem/provenance-participant-type", "author", "Author", null), Who = Author(row) }],
    };

    private static Meta Meta(Assessment row) => new() { VersionId = row.Version.ToString(CultureInfo.InvariantCulture), LastUpdated = row.SetAsideAt ?? row.SavedAt };
}
