using System.Net;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;

namespace Reconstruct.Service.Data.Objects;

/// <summary>Objects in an S3-compatible store, one for each address. A put is whole or not there, so any node may write and read.</summary>
public sealed class S3Objects(S3Settings settings) : IObjectStore, IDisposable
{
    private readonly AmazonS3Client _client = new(new BasicAWSCredentials(settings.AccessKey, settings.SecretKey), new AmazonS3Config
    {
        ServiceURL = settings.ServiceUrl,
        AuthenticationRegion = settings.Region,
        ForcePathStyle = true,
        RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED, // other makers' stores know neither the new checksums
        ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED, // nor the trailers that carry them; the address is our checksum
    });

    public async Task<string> Put(ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        if (await IsThere(sha256, ct)) return sha256;
        using MemoryStream stream = new(bytes.ToArray(), writable: false);
        await _client.PutObjectAsync(new()
        {
            BucketName = settings.Bucket, Key = sha256, InputStream = stream, ContentType = "application/octet-stream",
            UseChunkEncoding = false, // some stores keep the framing of the chunks inside the object
        }, ct);
        return sha256;
    }

    public async Task<byte[]?> Get(string sha256, CancellationToken ct)
    {
        if (!IsAddress(sha256)) return null;
        try
        {
            using var answer = await _client.GetObjectAsync(settings.Bucket, sha256, ct);
            using MemoryStream copy = new();
            await answer.ResponseStream.CopyToAsync(copy, ct);
            var bytes = copy.ToArray();
            return Convert.ToHexStringLower(SHA256.HashData(bytes)) == sha256 ? bytes : throw new InvalidDataException($"The object {sha256} has been changed");
        }
        catch (AmazonS3Exception fault) when (fault.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    public async IAsyncEnumerable<string> All([EnumeratorCancellation] CancellationToken ct)
    {
        ListObjectsV2Request page = new() { BucketName = settings.Bucket };
        while (true)
        {
            var answer = await _client.ListObjectsV2Async(page, ct);
            foreach (var found in answer.S3Objects ?? []) // the store lists in order
            {
                if (IsAddress(found.Key)) yield return found.Key;
            }
            if (answer.IsTruncated != true) yield break;
            page.ContinuationToken = answer.NextContinuationToken;
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<bool> IsThere(string sha256, CancellationToken ct)
    {
        try
        {
            await _client.GetObjectMetadataAsync(settings.Bucket, sha256, ct);
            return true;
        }
        catch (AmazonS3Exception fault) when (fault.StatusCode == HttpStatusCode.NotFound)
        {
            return false;
        }
    }

    private static bool IsAddress(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
