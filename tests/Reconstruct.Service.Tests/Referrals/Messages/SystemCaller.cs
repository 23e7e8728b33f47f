using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Reconstruct.Service.Fhir;

namespace Reconstruct.Service.Tests.Referrals.Messages;

/// <summary>Another system: it gets a token and calls the FHIR interface.</summary>
public sealed class SystemCaller(TestService service)
{
    private string? _token;

    public async Task<SystemCaller> SignIn(string? scope = null, string client = "demo-system", string secret = "demo-secret")
    {
        var answer = await Token(scope, client, secret);
        _token = answer.RootElement.GetProperty("access_token").GetString();
        return this;
    }

    public async Task<JsonDocument> Token(string? scope = null, string client = "demo-system", string secret = "demo-secret")
    {
        List<KeyValuePair<string, string>> form = [new("grant_type", "client_credentials"), new("client_id", client), new("client_secret", secret)];
        if (scope is not null) form.Add(new("scope", scope));
        var answer = await service.Client().PostAsync("/connect/token", new FormUrlEncodedContent(form));
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
    }

    public async Task<Answer> Get(string address, params (string Name, string Value)[] headers)
    {
        HttpRequestMessage request = new(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Send(request);
    }

    public Task<Answer> Post(string body, Guid? requestId = null, Guid? correlationId = null, string contentType = "application/fhir+json", string? accept = null) =>
        Post(Encoding.UTF8.GetBytes(body), requestId, correlationId, contentType, accept);

    public async Task<Answer> Post(byte[] body, Guid? requestId = null, Guid? correlationId = null, string? contentType = "application/fhir+json", string? accept = null)
    {
        HttpRequestMessage request = new(HttpMethod.Post, "/fhir/$process-message") { Content = new ByteArrayContent(body) };
        if (contentType is not null) request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
        if (requestId != Guid.Empty) request.Headers.Add(FhirErrors.RequestId, (requestId ?? Guid.NewGuid()).ToString());
        if (correlationId != Guid.Empty) request.Headers.Add(FhirErrors.CorrelationId, (correlationId ?? Guid.NewGuid()).ToString());
        return await Send(request);
    }

    public async Task<Answer> Send(HttpRequestMessage request)
    {
        if (_token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        var response = await service.Client().SendAsync(request);
        return new(response, await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>What came back.</summary>
    public sealed record Answer(HttpResponseMessage Http, byte[] Bytes)
    {
        public int Status => (int)Http.StatusCode;

        public string Text => Encoding.UTF8.GetString(Bytes);

        public Resource Resource => Http.Content.Headers.ContentType!.MediaType!.EndsWith("xml", StringComparison.Ordinal)
            ? new FhirXmlDeserializer().DeserializeResource(Text)
            : new FhirJsonDeserializer().DeserializeResource(Text);

        public OperationOutcome Outcome => (OperationOutcome)Resource;

        /// <summary>Each fault as "code expression".</summary>
        public IReadOnlyList<string> Issues => [.. Outcome.Issue.Select(i => $"{Code(i)} {i.Expression.FirstOrDefault()}".Trim())];

        public string ErrorCode => Outcome.Issue[0].Details!.Coding[0].Code!;

        private static string Code(OperationOutcome.IssueComponent issue) => EnumUtility(issue.Code!.Value);

        private static string EnumUtility(OperationOutcome.IssueType type) => Hl7.Fhir.Utility.EnumUtility.GetLiteral(type)!;
    }
}
