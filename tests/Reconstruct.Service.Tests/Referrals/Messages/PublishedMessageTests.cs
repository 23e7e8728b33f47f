using System.Text.Json.Nodes;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Referrals.Messages;
using Task = System.Threading.Tasks.Task;

namespace Reconstruct.Service.Tests.Referrals.Messages;

/// <summary>Messages as NHS England publishes them. They are no part of this project: where the folder is absent, these tests are skipped.</summary>
public sealed class PublishedMessageTests : MessageTests
{
    private static readonly string? Folder = Find();

    public static TheoryData<string, int, string> Files => new()
    {
        { "bars/400-REC_BAD_REQUEST-required.json", 400, "structure" },
        { "bars/404-REC_NOT_FOUND-not-found.json", 400, "structure" },
        { "bars/409-REC_CONFLICT-duplicate.json", 400, "structure" },
        { "bars/422-REC_UNPROCESSABLE_ENTITY-not-supported.json", 400, "structure" },
        { "bars/bars-140-booking-post.json", 422, "not-supported Bundle.entry[0].resource.event" },
        { "bars/bars-140-process-message-booking-post-body.json", 422, "not-supported Bundle.entry[0].resource.event" },
        { "bars/bars-140-validation-request-post.json", 422, "not-supported Bundle.entry[0].resource.definition" },
        { "bars/bars-140-validation-request-http-response.json", 422, "not-supported Bundle.entry[0].resource.definition" },
        { "bars/bars-140-capabilitystatement.json", 400, "structure|structure CapabilityStatement.rest[0].security.service[0]|structure CapabilityStatement.rest[0].security[1]"
            + "|structure CapabilityStatement.rest[1].security.service[0]|structure CapabilityStatement.rest[1].security[1]" },
        { "bars/bars-140-messagedefinition-sr-request.json", 400,
            "structure Bundle.entry[0].resource.useContext[0].code[2]|structure Bundle.entry[0].resource.useContext[0].code[2]|value Bundle.type" },
        { "createReferral-requests-MinimalRequest.json", 400, "structure Parameters" },
        { "ers-r4-servicerequest-search-referral.json", 400, "value Bundle.type" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Answers_each_as_it_should(string file, int status, string issues)
    {
        var bytes = await Bytes(file);
        var before = await Stored();

        var answer = await (await Caller()).Post(bytes);

        Assert.Equal(status, answer.Status);
        Assert.Equal(issues.Split('|').Order(StringComparer.Ordinal), answer.Issues.Order(StringComparer.Ordinal));
        Assert.Equal(before, await Stored());
        Assert.DoesNotContain("Julie", answer.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Answers_every_file_of_the_folder()
    {
        if (Folder is null) Assert.Skip("../shared/examples is absent");
        var caller = await Caller();

        foreach (var file in Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories))
        {
            var answer = await caller.Post(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));

            Assert.InRange(answer.Status, 200, 422);
            Assert.NotNull(answer.Resource);
        }
    }

    [Fact]
    public async Task Takes_the_published_request_once_it_asks_for_a_referral()
    {
        var json = System.Text.Encoding.UTF8.GetString(await Bytes("bars/bars-140-validation-request-post.json"))
            .Replace("\"validation\"", "\"referral\"", StringComparison.Ordinal).Replace("-validation\"", "-referral\"", StringComparison.Ordinal);

        var answer = await (await Caller()).Post(json);

        Assert.Equal(200, answer.Status);
        var (referral, patient) = (await TheReferral(), await ThePatient());
        Assert.Equal(("Jones", "Julie", null, "3478526985"), (patient.FamilyName, patient.GivenNames, patient.NhsNumber, patient.UnverifiedNumber));
        Assert.Equal(("G82080", "07736312544"), (patient.PracticeCode, patient.Phone));
        Assert.Contains("new/worsening breathlessness", referral.Reason, StringComparison.Ordinal);
        Assert.Equal("RND", referral.ReferrerOrganisation);
    }

    [Theory]
    [InlineData("bars/bars-140-validation-request-post.json")]
    [InlineData("bars/bars-140-validation-request-http-response.json")]
    public async Task Maps_or_lists_every_value(string file)
    {
        var json = System.Text.Encoding.UTF8.GetString(await Bytes(file));
        MessageBundle message = new((Bundle)new FhirJsonDeserializer().DeserializeResource(json));

        var content = MessageContent.Of(message, FileLimits.Usual, listPatient: false);

        AllValues.AreIn(json, content);
    }

    private static async Task<byte[]> Bytes(string file)
    {
        if (Folder is null) Assert.Skip("../shared/examples is absent");
        return await File.ReadAllBytesAsync(Path.Combine(Folder, file));
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var there = Path.Combine(folder.FullName, "shared", "examples");
            if (Directory.Exists(there)) return there;
        }
        return null;
    }
}
