using System.Text;
using Hl7.Fhir.Model;

namespace Reconstruct.Service.Fhir;

/// <summary>Reads a request body up to a limit, as the bytes that came.</summary>
public static class FhirBody
{
    public const int LongestBytes = 10 * 1024 * 1024;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The bytes; null when there are more than <see cref="LongestBytes"/>.</summary>
    public static async Task<byte[]?> Read(HttpRequest request, CancellationToken ct)
    {
        if (request.ContentLength > LongestBytes) return null;
        using MemoryStream whole = new((int)(request.ContentLength ?? 16 * 1024));
        var part = new byte[64 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(part, ct)) > 0)
        {
            if (whole.Length + read > LongestBytes) return null;
            whole.Write(part, 0, read);
        }
        return whole.ToArray();
    }

    /// <summary>The text of the bytes without a byte order mark, or why they have none.</summary>
    public static (string? Text, FhirFault? Fault) Text(byte[] bytes)
    {
        if (bytes.Length == 0) return (null, new(OperationOutcome.IssueType.Required, "The body is empty"));
        try
        {
            var text = Strict.GetString(bytes).TrimStart('\uFEFF');
            return string.IsNullOrWhiteSpace(text) ? (null, new(OperationOutcome.IssueType.Required, "The body is empty")) : (text, null);
        }
        catch (DecoderFallbackException)
        {
            return (null, new(OperationOutcome.IssueType.Structure, "The body is not UTF-8"));
        }
    }
}
