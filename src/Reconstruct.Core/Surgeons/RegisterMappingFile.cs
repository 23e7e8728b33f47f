using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reconstruct.Core.Surgeons;

/// <summary>Reads a mapping file. Whatever it does not know is refused by name: a setting that was misspelt must not be passed over.</summary>
public static class RegisterMappingFile
{
    /// <summary>What the file says that it is, at <c>kind</c>.</summary>
    public const string Kind = "surgeon-register";

    /// <summary>Code of every fault in the file.</summary>
    public const string FileCode = "register-mapping";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, AllowDuplicateProperties = false,
    };

    /// <summary>Reads it, or says everything that is wrong with it.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="today">Today in London: an extract cannot be of a day to come.</param>
    public static Result<RegisterMapping> Read(string json, DateOnly today)
    {
        try
        {
            return JsonSerializer.Deserialize<Document>(json, Options) is { } file ? Build(file, today) : Refuse("it is empty");
        }
        catch (JsonException fault)
        {
            return Refuse($"line {fault.LineNumber + 1}, at {fault.Path}");
        }
    }

    private static Result<RegisterMapping> Build(Document file, DateOnly today)
    {
        List<Refusal> refusals = [.. Faults(file, today)];
        if (refusals.Count > 0) return refusals;
        return new RegisterMapping(
            file.Title, file.Source, file.ExtractedOn, file.Complete, file.AddUnknown, [.. file.Claims.Select(c => SurgeonClaims.Parse(c)!.Value).Distinct()], file.Columns,
            (file.Statuses ?? []).ToDictionary(s => s.Key.Trim(), s => Status(s.Value)!.Value, StringComparer.OrdinalIgnoreCase), file.NoConditions ?? [], file.PlasticSurgery ?? []);
    }

    private static IEnumerable<Refusal> Faults(Document file, DateOnly today)
    {
        if (!string.Equals(file.Kind, Kind, StringComparison.Ordinal)) yield return Refuse($"kind must be {Kind}");
        if (file.Title.Trim().Length == 0 || file.Source.Trim().Length == 0) yield return Refuse("title and source must say something");
        if (file.ExtractedOn > today) yield return Refuse("extractedOn must be today or in the past");
        if (file.Claims.Count == 0) yield return Refuse("claims must name at least one claim");
        foreach (var claim in file.Claims.Where(c => SurgeonClaims.Parse(c) is null or ClaimKind.Volume or ClaimKind.SubSpecialty)) yield return Refuse($"there is no claim '{claim}' that an extract can speak of");
        foreach (var twice in file.Columns.Named.GroupBy(c => c, StringComparer.OrdinalIgnoreCase).Where(c => c.Count() > 1)) yield return Refuse($"column '{twice.Key}' is named for two things");
        foreach (var status in (file.Statuses ?? []).Where(s => Status(s.Value) is null)) yield return Refuse($"status '{status.Value}' must be licensed, no-licence, suspended or removed");
        foreach (var twice in (file.Statuses ?? []).GroupBy(s => s.Key.Trim(), StringComparer.OrdinalIgnoreCase).Where(s => s.Count() > 1)) yield return Refuse($"status '{twice.Key}' is named twice");
        if (file.Claims.Contains("registration") && (file.Columns.Status is null || file.Statuses is not { Count: > 0 })) yield return Refuse("registration needs columns.status and statuses");
        if (file.Claims.Contains("specialist-register") && (file.Columns.Specialties is null || file.PlasticSurgery is not { Count: > 0 })) yield return Refuse("specialist-register needs columns.specialties and plasticSurgery");
    }

    private static RegisterStatus? Status(string word) => word switch
    {
        "licensed" => RegisterStatus.Licensed,
        "no-licence" => RegisterStatus.NoLicence,
        "suspended" => RegisterStatus.Suspended,
        "removed" => RegisterStatus.Removed,
        _ => null,
    };

    private static Refusal Refuse(string what) => new(FileCode, $"The mapping file cannot be used: {what}");

    private sealed record Document(
        string Kind, string Title, string Source, DateOnly ExtractedOn, bool Complete, IReadOnlyList<string> Claims, RegisterColumns Columns, bool AddUnknown = false,
        Dictionary<string, string>? Statuses = null, IReadOnlyList<string>? NoConditions = null, IReadOnlyList<string>? PlasticSurgery = null);
}
