using System.Text.Json;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Decisions;

/// <summary>Reads a body as JSON within limits. What is wrong with the whole of it is one problem: another type, too large, too deep, not JSON.</summary>
public static class JsonBody
{
    /// <summary>Most bytes of a body.</summary>
    public const int MostBytes = 1_000_000;

    /// <summary>Deepest nesting. A question needs three levels.</summary>
    public const int Deepest = 16;

    /// <summary>The document, or the problem to answer with; exactly one of them.</summary>
    public static async Task<(JsonDocument? Json, IResult? Problem)> Read(HttpRequest request, CancellationToken ct)
    {
        if (!request.HasJsonContentType()) return Refused(StatusCodes.Status415UnsupportedMediaType, "not-json-type", "Send the body as application/json");
        if (await Bytes(request, ct) is not { } bytes) return Refused(StatusCodes.Status413PayloadTooLarge, "body-too-large", "The body must be 1 MB or less");
        try
        {
            if (IsTooDeep(bytes)) return Refused(StatusCodes.Status400BadRequest, "json-too-deep", "The body must not be nested more than 16 deep");
            var json = JsonDocument.Parse(bytes);
            if (json.RootElement.ValueKind is JsonValueKind.Object) return (json, null);
            json.Dispose();
            return Refused(StatusCodes.Status422UnprocessableEntity, "body-not-object", "Send an object");
        }
        catch (JsonException)
        {
            return Refused(StatusCodes.Status400BadRequest, "json-malformed", "The body must be well-formed JSON in UTF-8");
        }
        catch (InvalidOperationException) // a string that is no text, such as half a surrogate pair
        {
            return Refused(StatusCodes.Status400BadRequest, "json-malformed", "The body must be well-formed JSON in UTF-8");
        }
    }

    private static bool IsTooDeep(byte[] bytes)
    {
        Utf8JsonReader reader = new(bytes, new JsonReaderOptions { MaxDepth = MostBytes });
        while (reader.Read())
        {
            if (reader.CurrentDepth >= Deepest) return true;
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName) reader.GetString();
        }
        return false;
    }

    private static async Task<byte[]?> Bytes(HttpRequest request, CancellationToken ct)
    {
        if (request.ContentLength > MostBytes) return null;
        using MemoryStream kept = new();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, ct)) > 0)
        {
            if (kept.Length + read > MostBytes) return null;
            kept.Write(buffer, 0, read);
        }
        return kept.ToArray();
    }

    private static (JsonDocument? Json, IResult? Problem) Refused(int status, string code, string message) => (null, Problems.Of(status, [new(code, message)]));
}
