using System.Text;
using Hl7.Fhir.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Referrals;
using Reconstruct.Service.Referrals.Messages;
using Task = System.Threading.Tasks.Task;

namespace Reconstruct.Service.Tests.Referrals.Messages;

public sealed class ProcessMessageTests : MessageTests
{
    [Fact]
    public async Task Takes_a_referral_and_answers_with_our_service_request()
    {
        MadeMessage message = new();

        var answer = await (await Caller()).Post(message.Json);

        Assert.Equal(200, answer.Status);
        var referral = await TheReferral();
        var bundle = (Bundle)answer.Resource;
        var header = (MessageHeader)bundle.Entry[0].Resource!;
        Assert.Equal("servicerequest-response", ((Coding)header.Event!).Code);
        Assert.Equal(message.Bundle.Id, header.Response!.Identifier);
        Assert.Equal(MessageHeader.ResponseType.Ok, header.Response.Code);
        Assert.EndsWith($"/fhir/ServiceRequest/{referral.Id}", header.Focus[0].Reference, StringComparison.Ordinal);
        Assert.Equal(referral.Id.ToString(), bundle.Entry[1].Resource!.Id);
    }

    [Fact]
    public async Task Puts_what_the_message_says_where_it_belongs()
    {
        await (await Caller()).Post(new MadeMessage().Json);

        var (referral, patient, pathway) = (await TheReferral(), await ThePatient(), await ThePathway());
        Assert.Equal((ReferralSource.Message, "Dr Ada Hawthorn", "Y99901", "Hilltop Surgery"),
            (referral.Source, referral.ReferrerName, referral.ReferrerOrganisation, referral.ReferrerOrganisationName));
        Assert.Equal("Reason: Tight scar over the left elbow\nAssessment: Cannot straighten the elbow beyond 30 degrees\nObservation: Width of the scar: 12 mm", referral.Reason);
        Assert.Equal("Primary Care to Pharmacy (a5t1); Transfer of Care (referral)", referral.UseCase);
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 16, 45, 0, TimeSpan.Zero), referral.AuthoredAt);
        Assert.Equal((MadeMessage.Family, "Marigold", "07700900123", "ZZ99 3WZ", MadeMessage.Number),
            (patient.FamilyName, patient.GivenNames, patient.Phone, patient.Postcode, patient.NhsNumber));
        Assert.Equal((PathwayUrgency.Urgent, "Tight scar over the left elbow"), (pathway.Urgency, pathway.Title));
        Assert.NotNull(pathway.DueAt);
    }

    [Fact]
    public async Task Takes_the_same_referral_as_xml_and_answers_in_xml()
    {
        var answer = await (await Caller()).Post(new MadeMessage().Xml, contentType: "application/fhir+xml;version=1.1.0");

        Assert.Equal(200, answer.Status);
        Assert.Equal("application/fhir+xml", answer.Http.Content.Headers.ContentType!.MediaType);
        Assert.IsType<Bundle>(answer.Resource);
        Assert.Equal("Marigold", (await ThePatient()).GivenNames);
    }

    [Fact]
    public async Task Answers_in_the_form_that_is_accepted()
    {
        var answer = await (await Caller()).Post(new MadeMessage().Json, accept: "application/fhir+xml;version=1.0.0");

        Assert.Equal("application/fhir+xml", answer.Http.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Keeps_the_message_byte_for_byte()
    {
        var bytes = Encoding.UTF8.GetBytes(" " + new MadeMessage().Json + "\r\n");

        await (await Caller()).Post(bytes);

        var kept = await Service.Use(async (services, db) => await services.GetRequiredService<IObjectStore>()
            .Get((await db.Set<PathwayDocument>().SingleAsync(d => d.Kind == DocumentKind.OriginalMessage)).Sha256, CancellationToken.None));
        Assert.Equal(bytes, kept);
    }

    [Fact]
    public async Task Keeps_an_attachment_as_a_document()
    {
        MadeMessage message = new();
        message.Add(Guid.NewGuid(), new DocumentReference
        {
            Status = DocumentReferenceStatus.Current,
            Content = [new() { Attachment = new() { Title = "Letter", ContentType = "text/html", Data = "%PDF-1.4 a letter %%EOF"u8.ToArray() } }],
        });

        await (await Caller()).Post(message.Json);

        var letter = await Service.Use(db => db.Set<PathwayDocument>().SingleAsync(d => d.Kind == DocumentKind.Attachment));
        Assert.Equal(("Letter", "application/pdf", 23L), (letter.Title, letter.ContentType, letter.Bytes));
    }

    [Fact]
    public async Task Sends_a_failing_nhs_number_to_a_person_and_loses_nothing()
    {
        MadeMessage message = new();
        message.Patient.Identifier[0].Value = MadeMessage.WrongNumber;

        var answer = await (await Caller()).Post(message.Json);

        Assert.Equal(200, answer.Status);
        Assert.Null((await ThePatient()).NhsNumber);
        Assert.Equal(PathwayState.IdentityCheck, (await ThePathway()).State);
    }

    [Fact]
    public async Task Takes_a_patient_of_whom_nothing_is_known()
    {
        MadeMessage message = new();
        message.Patient.Identifier.Clear();
        message.Patient.Name.Clear();
        message.Patient.BirthDate = null;

        var answer = await (await Caller()).Post(message.Json);

        Assert.Equal(200, answer.Status);
        Assert.Contains(Warnings(answer), w => w is not null && w.EndsWith(".name", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Names_the_headers_that_are_missing_and_takes_the_referral()
    {
        var answer = await (await Caller()).Post(new MadeMessage().Json);

        Assert.Equal(200, answer.Status);
        Assert.Contains("http.NHSD-Target-Identifier", Warnings(answer));
        Assert.Contains((await TheReferral()).AlsoInTheMessage, l => l.Contains("NHSD-Target-Identifier", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("application/fhir+json", 200)]
    [InlineData("application/fhir+json;version=1.0.0", 200)]
    [InlineData("application/fhir+json; charset=utf-8; version=1.1.0", 200)]
    [InlineData("application/json", 200)]
    [InlineData("application/fhir+json;version=9.0.0", 422)]
    [InlineData("application/fhir+json; charset=iso-8859-1", 415)]
    [InlineData("application/fhir+json; fhirVersion=3.0", 415)]
    [InlineData("text/plain", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData(null, 415)]
    public async Task Knows_the_content_types(string? contentType, int status)
    {
        var answer = await (await Caller()).Post(Encoding.UTF8.GetBytes(new MadeMessage().Json), contentType: contentType);

        Assert.Equal(status, answer.Status);
        if (status != 200) Assert.Equal("not-supported http.Content-Type", Assert.Single(answer.Issues));
    }

    [Theory]
    [InlineData("\"https://fhir.nhs.uk/CodeSystem/message-events-bars\"", "\"https://fhir.nhs.uk/CodeSystem/message-event-servicerequest\"")]
    [InlineData("\"https://fhir.nhs.uk/CodeSystem/message-events-bars\"", "\"http://fhir.nhs.uk/Codesystem/message-events-bars\"")]
    [InlineData("https://fhir.nhs.uk/Id/nhs-number", "http://fhir.nhs.uk/id/nhs-number")]
    public async Task Understands_the_spellings_that_are_seen(string one, string other)
    {
        var answer = await (await Caller()).Post(new MadeMessage().Json.Replace(one, other, StringComparison.Ordinal));

        Assert.Equal(200, answer.Status);
        Assert.Equal(MadeMessage.Number, (await ThePatient()).NhsNumber);
    }

    [Fact]
    public async Task Lets_spaces_at_the_ends_of_xml_values_pass()
    {
        var xml = new MadeMessage().Xml.Replace($"value=\"{MadeMessage.Family}\"", $"value=\" {MadeMessage.Family} \"", StringComparison.Ordinal)
            .Replace("value=\"female\"", "value=\"female \"", StringComparison.Ordinal);

        var answer = await (await Caller()).Post(xml, contentType: "application/fhir+xml");

        Assert.Equal(200, answer.Status);
        Assert.Equal(MadeMessage.Family, (await ThePatient()).FamilyName);
    }

    [Fact]
    public async Task Takes_xml_with_a_comment_and_a_byte_order_mark_in_front()
    {
        var xml = "\uFEFF<!-- message 1 of 4 -->\n" + new MadeMessage().Xml.Replace("<?xml version=\"1.0\" encoding=\"utf-8\"?>", "", StringComparison.Ordinal)
            .Replace("<entry>", "<!-- an entry --><entry>", StringComparison.Ordinal);

        var answer = await (await Caller()).Post(xml, contentType: "application/fhir+xml");

        Assert.Equal(200, answer.Status);
    }

    [Fact]
    public async Task Echoes_both_ids_on_every_answer()
    {
        var caller = await Caller();
        var (request, correlation) = (Guid.NewGuid(), Guid.NewGuid());

        var answers = new[]
        {
            await caller.Post("not json", request, correlation), await caller.Post(new MadeMessage().Json, request, correlation),
            await caller.Post(new MadeMessage().Json, request, correlation), await new SystemCaller(Service).Post("{}", request, correlation),
            await caller.Post("{}", request, correlation, "text/plain"),
        };

        Assert.Equal([400, 200, 409, 401, 415], answers.Select(a => a.Status));
        Assert.All(answers, a => Assert.Equal((request.ToString(), correlation.ToString()),
            (a.Http.Headers.GetValues(FhirErrors.RequestId).Single(), a.Http.Headers.GetValues(FhirErrors.CorrelationId).Single())));
    }

    [Fact]
    public async Task Needs_both_ids()
    {
        var before = await Stored();

        var answer = await (await Caller()).Post(new MadeMessage().Json, Guid.Empty, Guid.Empty);

        Assert.Equal(400, answer.Status);
        Assert.Equal("REC_BAD_REQUEST", answer.ErrorCode);
        Assert.Equal(["required http.X-Request-Id", "required http.X-Correlation-Id"], answer.Issues);
        Assert.Equal(before, await Stored());
    }

    private static IReadOnlyList<string?> Warnings(SystemCaller.Answer answer) =>
        [.. ((Bundle)answer.Resource).Entry.Select(e => e.Resource).OfType<OperationOutcome>().Single().Issue.Select(i => i.Expression.FirstOrDefault())];
}
