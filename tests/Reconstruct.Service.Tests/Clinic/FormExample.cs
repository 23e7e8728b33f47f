using System.Text.Json;
using System.Text.Json.Nodes;
using Reconstruct.Core.Clinic;
using Reconstruct.Service.Clinic.Assessments;

namespace Reconstruct.Service.Tests.Clinic;

/// <summary>One worked example of a form, as it stands beside the form.</summary>
internal sealed record FormExample(string Name, LoadedForm Form, JsonObject Answers, IReadOnlyList<string> Asked, JsonObject Values, DateOnly? Born)
{
    public static IReadOnlyList<FormExample> Of(string form) => [.. JsonNode.Parse(File.ReadAllText(Path.Combine(FormFiles.Folder, "examples", form + ".json")))!.AsArray()
        .Select(e => new FormExample(e!["name"]!.GetValue<string>(), FormFiles.Find(form)!, e["answers"]!.AsObject(), [.. e["asked"]!.AsArray().Select(a => a!.GetValue<string>())], e["values"]!.AsObject(),
            e["born"] is { } born ? DateOnly.ParseExact(born.GetValue<string>(), "yyyy-MM-dd", null) : null))];

    /// <summary>What was typed for a question.</summary>
    public FormTyped Typed(FormItem item) => Answers[item.LinkId] switch
    {
        null => FormTyped.Nothing,
        JsonArray many => new([.. many.Select(m => m!.GetValue<string>())]),
        var one when item.Kind is FormItemKind.Moment => FormTyped.One(DateTimeOffset.Parse(one.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture).ToString("O")),
        var one => FormTyped.One(one.GetValueKind() switch { JsonValueKind.True => "yes", JsonValueKind.False => "no", JsonValueKind.String => one.GetValue<string>(), _ => one.ToJsonString() }),
    };
}
