namespace Reconstruct.Service.Data.Objects;

/// <summary>An S3-compatible store for the attachments, by settings under <c>objects:s3:</c>.</summary>
/// <param name="ServiceUrl">Setting <c>service-url</c>: <c>https://s3.example</c>.</param>
/// <param name="Bucket">Setting <c>bucket</c>. It has to be there already.</param>
/// <param name="AccessKey">Setting <c>access-key</c>.</param>
/// <param name="SecretKey">Setting <c>secret-key</c>: from the environment, never from a file in the repository.</param>
/// <param name="Region">Setting <c>region</c>, for signing.</param>
public sealed record S3Settings(string ServiceUrl, string Bucket, string AccessKey, string SecretKey, string Region)
{
    /// <summary>Null when attachments stay in files. Throws when only some of the settings are there.</summary>
    public static S3Settings? Read(IConfiguration settings)
    {
        var s3 = settings.GetSection("objects:s3");
        if (!s3.Exists()) return null;
        string Needed(string name) => s3[name] is { Length: > 0 } value ? value : throw new InvalidOperationException($"The setting objects:s3:{name} is missing");
        return new(Needed("service-url"), Needed("bucket"), Needed("access-key"), Needed("secret-key"), s3["region"] ?? "us-east-1");
    }

    public override string ToString() => $"S3 bucket {Bucket} at {ServiceUrl}";
}
