namespace Reconstruct.Service.Pathways.My;

/// <summary>How patients reach the service, from settings <c>contact:…</c>. What is not set is shown as not set, never made up.</summary>
public sealed record ContactLines(string? Team, string? TeamHours, string? OutOfHours)
{
    public static ContactLines Of(IConfiguration settings) => new(Text(settings["contact:team"]), Text(settings["contact:team-hours"]), Text(settings["contact:out-of-hours"]));

    private static string? Text(string? setting) => string.IsNullOrWhiteSpace(setting) ? null : setting.Trim();
}
