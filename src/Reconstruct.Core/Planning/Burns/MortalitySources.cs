namespace Reconstruct.Core.Planning.Burns;

/// <summary>Where the scores of death after a burn were read, and on whom they rest.</summary>
public static class MortalitySources
{
    /// <summary>The Baux score in a United Kingdom centre.</summary>
    public static Source Roberts { get; } = new("Roberts G and others. J Trauma 2012;72:251: St Andrews Centre, United Kingdom, 11,109 patients");

    /// <summary>The revised Baux score.</summary>
    public static Source Osler { get; } = new(
        "Osler T, Glance LG, Hosmer DW. Simplified estimates of the probability of death after burn injuries. J Trauma 2010;68:690-697 (abstract): 39,888 patients, United States. Unconfirmed: to be read again in the paper", Standing: SourceStanding.Secondary);

    /// <summary>The abbreviated burn severity index and its bands of survival.</summary>
    public static Source Tobiasen { get; } = new("Tobiasen J and others. The abbreviated burn severity index. Ann Emerg Med 1982;11:260", Standing: SourceStanding.Secondary);

    /// <summary>That the index still fitted one centre.</summary>
    public static Source Forster { get; } = new("Forster NA and others. 30 years later: does the ABSI need revision? Burns 2011;37:958-963 (abstract): Zurich, 2,813 patients to 2008");

    /// <summary>That the index no longer fits elsewhere.</summary>
    public static Source Bartels { get; } = new("Bartels P and others. Burns 2020;46:1272-1279 (abstract): German Burn Registry, 14,984 patients, 2015 to 2018");

    /// <summary>That one model does not fit all ages.</summary>
    public static Source AllAges { get; } = new("American Burn Association, National Burn Repository 2000 to 2009, 100,051 patients (abstract): 17% died over 60 years, under 1% of children");

    /// <summary>That a model leaving 0 to 100% is not used.</summary>
    public static Source Bounded { get; } =
        new("Rule of this service: no model that leaves 0 to 100% is used. The printed cubic of Christofides 2020 gives 121.5% at a Baux score of 100", Standing: SourceStanding.Inferred);
}
