using Reconstruct.Core.Funding.Requests;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>Times that boards have set for their decisions: <c>funding:times:QHL = 7,21,42</c>, in days for life at risk, delay not appropriate and routine.</summary>
public static class RequestSettings
{
    public static FundingClocks Read(IConfiguration settings) =>
        new(settings.GetSection("funding:times").GetChildren().ToDictionary(s => s.Key.ToUpperInvariant(), Times, StringComparer.Ordinal));

    private static FundingTimes Times(IConfigurationSection setting)
    {
        int[] days = [.. (setting.Value ?? "").Split(',').Select(d => int.TryParse(d, System.Globalization.CultureInfo.InvariantCulture, out var whole) ? whole : 0)];
        return days is [var life, var delay, var routine] && FundingTimes.Make(life, delay, routine) is { Ok: true } made
            ? made.Value
            : throw new InvalidOperationException($"The setting {setting.Path} is three whole numbers of days, such as 7,21,42, none smaller than the one before");
    }
}
