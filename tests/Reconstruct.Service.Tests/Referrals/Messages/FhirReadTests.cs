using Hl7.Fhir.Model;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Access;
using Task = System.Threading.Tasks.Task;

namespace Reconstruct.Service.Tests.Referrals.Messages;

public sealed class FhirReadTests : MessageTests
{
    [Fact]
    public async Task Reads_a_referral_a_task_a_document_and_its_bytes()
    {
        var caller = await Caller();
        var json = new MadeMessage().Json;
        await caller.Post(json);
        var (referral, pathway) = (await TheReferral(), await ThePathway());

        var request = (ServiceRequest)(await caller.Get($"/fhir/ServiceRequest/{referral.Id}")).Resource;
        var task = (Hl7.Fhir.Model.Task)(await caller.Get($"/fhir/Task/{pathway.Id}")).Resource;
        var documents = (Bundle)(await caller.Get($"/fhir/DocumentReference?identifier={FhirSystems.Reference}|{pathway.Reference}")).Resource;
        var attachment = ((DocumentReference)Assert.Single(documents.Entry).Resource!).Content[0].Attachment;
        var binary = await caller.Get($"/fhir/{attachment.Url}", ("Accept", "*/*"));

        Assert.Equal((RequestStatus.Active, pathway.Reference), (request.Status, request.Identifier[0].Value));
        Assert.Equal(("triage-referral", $"ServiceRequest/{referral.Id}"), (task.Code!.Coding[0].Code, task.Focus!.Reference));
        Assert.NotNull(task.Restriction!.Period!.End);
        Assert.Equal(json, binary.Text);
    }

    [Fact]
    public async Task Carries_the_version_and_answers_304_while_it_stands()
    {
        var caller = await Caller();
        await caller.Post(new MadeMessage().Json);
        var address = $"/fhir/ServiceRequest/{(await TheReferral()).Id}";

        var first = await caller.Get(address);
        var again = await caller.Get(address, ("If-None-Match", "W/\"1\""));

        Assert.Equal("W/\"1\"", first.Http.Headers.ETag!.ToString());
        Assert.Equal((304, 0), (again.Status, again.Bytes.Length));
    }

    [Fact]
    public async Task Searches_by_the_numbers_that_people_have()
    {
        var caller = await Caller();
        MadeMessage message = new();
        message.Request.Identifier = [new("https://fhir.nhs.uk/Id/UBRN", "000000070000")];
        await caller.Post(message.Json);
        var reference = (await ThePathway()).Reference;

        foreach (var identifier in new[]
                 {
                     $"https://fhir.nhs.uk/Id/nhs-number|{MadeMessage.Number}", "https://fhir.nhs.uk/id/UBRN|000000070000", "000000070000", reference,
                 })
        {
            var found = (Bundle)(await caller.Get($"/fhir/ServiceRequest?identifier={Uri.EscapeDataString(identifier)}")).Resource;
            Assert.Equal(1, found.Total);
        }
        Assert.Equal(0, ((Bundle)(await caller.Get("/fhir/Task?identifier=https://fhir.nhs.uk/Id/nhs-number|9990000034")).Resource).Total);
    }

    [Fact]
    public async Task Searches_by_post_so_that_a_number_need_not_stand_in_an_address()
    {
        var caller = await Caller();
        await caller.Post(new MadeMessage().Json);

        var answer = await caller.Send(new(HttpMethod.Post, "/fhir/ServiceRequest/_search")
        {
            Content = new FormUrlEncodedContent([new("identifier", $"{FhirSystems.NhsNumber}|{MadeMessage.Number}")]),
        });

        Assert.Equal(1, ((Bundle)answer.Resource).Total);
        Assert.DoesNotContain(MadeMessage.Number, ((Bundle)answer.Resource).Link[0].Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Logs_every_read_with_the_client()
    {
        var caller = await Caller();
        await caller.Post(new MadeMessage().Json);

        await caller.Get($"/fhir/ServiceRequest/{(await TheReferral()).Id}");
        await caller.Get($"/fhir/Task?identifier={(await ThePathway()).Reference}");

        Assert.Equal(["demo-system", "demo-system"], await Service.Use(db => db.Set<AccessRow>().Select(a => a.Client).ToListAsync()));
    }

    [Theory]
    [InlineData("GET", "/fhir/ServiceRequest/00000000-0000-0000-0000-000000000001", 404, "not-found")]
    [InlineData("GET", "/fhir/ServiceRequest/wibble", 404, "not-found")]
    [InlineData("GET", "/fhir/Wibble/1", 404, "not-found")]
    [InlineData("GET", "/fhir/Wibble", 404, "not-found")]
    [InlineData("GET", "/fhir/ServiceRequest", 400, "required http.identifier")]
    [InlineData("GET", "/fhir/ServiceRequest?identifier=", 400, "value http.identifier")]
    [InlineData("GET", "/fhir/ServiceRequest?identifier=a&family=b", 400, "not-supported http.family")]
    [InlineData("GET", "/fhir/ServiceRequest?identifier=a&_count=x", 400, "value http._count")]
    [InlineData("GET", "/fhir/$process-message", 405, "not-supported")]
    [InlineData("DELETE", "/fhir/ServiceRequest/00000000-0000-0000-0000-000000000001", 405, "not-supported")]
    [InlineData("PUT", "/fhir/ServiceRequest", 405, "not-supported")]
    [InlineData("POST", "/fhir/ServiceRequest", 405, "not-supported")]
    public async Task Answers_what_is_not_there_with_an_outcome(string method, string address, int status, string issue)
    {
        var answer = await (await Caller()).Send(new(new HttpMethod(method), address));

        Assert.Equal((status, issue), (answer.Status, Assert.Single(answer.Issues)));
    }

    [Theory]
    [InlineData("application/fhir+xml", "application/fhir+xml")]
    [InlineData("application/fhir+json", "application/fhir+json")]
    [InlineData("text/html, application/fhir+xml;q=0.5, */*;q=0.1", "application/fhir+xml")]
    public async Task Answers_in_the_form_that_is_accepted(string accept, string contentType)
    {
        var answer = await (await Caller()).Get("/fhir/metadata", ("Accept", accept));

        Assert.Equal((200, contentType), (answer.Status, answer.Http.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task Refuses_a_form_that_it_does_not_have()
    {
        var caller = await Caller();

        var read = await caller.Get("/fhir/Task?identifier=a", ("Accept", "text/turtle"));
        var message = await caller.Post(new MadeMessage().Json, accept: "text/turtle");
        var format = await caller.Get("/fhir/metadata?_format=xml");

        Assert.Equal((406, 406, "application/fhir+xml"), (read.Status, message.Status, format.Http.Content.Headers.ContentType!.MediaType));
        Assert.Equal("REC_NOT_ACCEPTABLE", read.ErrorCode);
    }

    [Fact]
    public async Task Says_in_the_capability_statement_what_there_is()
    {
        var statement = (CapabilityStatement)(await new SystemCaller(Service).Get("/fhir/metadata")).Resource;

        var rest = Assert.Single(statement.Rest);
        Assert.Equal(FHIRVersion.N4_0_1, statement.FhirVersion);
        Assert.All(["Binary", "DocumentReference", "ServiceRequest", "Task"], type => Assert.Contains(type, rest.Resource.Select(r => r.Type)));
        Assert.Equal(["_id", "identifier"], rest.Resource.Single(r => r.Type == "Task").SearchParam.Select(p => p.Name));
        Assert.Equal("process-message", Assert.Single(rest.Operation).Name);
        Assert.DoesNotContain("BARS", System.Text.Json.JsonSerializer.Serialize(statement.Rest.Select(r => r.Documentation)), StringComparison.OrdinalIgnoreCase);
    }
}
