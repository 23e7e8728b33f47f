using Reconstruct.Core.People;

namespace Reconstruct.Service.Shell;

/// <summary>What the service calls things on its pages. A slice's own words stand in the slice.</summary>
public static class Words
{
    public static string Of(Role role) => role switch
    {
        Role.Proxy => "Parent or carer",
        Role.Referrer => "GP or referring specialist",
        Role.Coordinator => "Referral coordinator",
        Role.TheatreManager => "Theatre manager",
        Role.Governance => "Governance lead",
        _ => role.ToString(),
    };

    public static string Date(DateOnly? day) => day?.ToString("d MMMM yyyy", British) ?? "not known";

    /// <summary>The London time of an instant: "3 March 2026, 14:05".</summary>
    public static string Time(DateTimeOffset? instant) =>
        instant is { } at ? TimeZoneInfo.ConvertTime(at, Data.Clock.London).ToString("d MMMM yyyy, HH:mm", British) : "not known";

    public static readonly System.Globalization.CultureInfo British = System.Globalization.CultureInfo.GetCultureInfo("en-GB");
}
