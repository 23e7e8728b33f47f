namespace Reconstruct.Service.Synthetic;

/// <summary>What to invent. The same plan gives the same service: everything in it follows from these three.</summary>
/// <param name="Seed">Where the draws begin.</param>
/// <param name="Pathways">How many pathways, 0 or more.</param>
/// <param name="End">The instant up to which the invented service has lived, for two years.</param>
public sealed record SyntheticPlan(int Seed, int Pathways, DateTimeOffset End)
{
    public const int UsualPathways = 300;
    public const int UsualSeed = 1;

    /// <summary>The invented service has lived this long.</summary>
    public static readonly TimeSpan Lived = TimeSpan.FromDays(730);

    /// <summary>Up to here every pathway is played. Beyond, a smaller service is played and copied, and the number is rounded up to whole copies.</summary>
    public const int MostPlayed = 2000;

    private const int APart = 1000;
    private const int EndHour = 7;

    /// <summary>How many parts there are, the one that is played among them.</summary>
    public int Parts => Pathways <= MostPlayed ? 1 : Pathways / APart;

    /// <summary>How many pathways are played.</summary>
    public int Played => (Pathways + Parts - 1) / Parts;

    public DateTimeOffset Start => End - Lived;

    /// <summary>The last time that it was 07:00 UTC: two services filled on one day with one seed are the same.</summary>
    public static DateTimeOffset EndBefore(DateTimeOffset now)
    {
        var today = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero).AddHours(EndHour);
        return today <= now ? today : today.AddDays(-1);
    }

    /// <summary>From the settings <c>pathways</c> and <c>seed</c>.</summary>
    public static SyntheticPlan Read(IConfiguration settings, DateTimeOffset now) =>
        new(settings.GetValue("seed", UsualSeed), Math.Max(0, settings.GetValue("pathways", UsualPathways)), EndBefore(now));
}
