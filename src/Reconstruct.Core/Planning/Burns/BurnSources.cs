namespace Reconstruct.Core.Planning.Burns;

/// <summary>Where the rules and numbers for burns were read, and how far each can be leaned on.</summary>
public static class BurnSources
{
    /// <summary>The chart by age.</summary>
    public static Source LundBrowder { get; } =
        new("Lund CC, Browder NC. The estimation of areas of burns. Surg Gynecol Obstet 1944;79:352-358", Standing: SourceStanding.Secondary);

    /// <summary>That a widely copied chart is misprinted, and what it must be.</summary>
    public static Source MisprintAt10 { get; } = new(
        "Worked out: charts copied from NSW Health 2008 print 4.5 for half a thigh at 10 years and then total 101%; only 4.25 gives 100%",
        Standing: SourceStanding.Inferred);

    /// <summary>That mere redness does not count.</summary>
    public static Source Erythema { get; } = new("Lund and Browder charts in UK use: simple erythema is left out", Standing: SourceStanding.Secondary);

    /// <summary>The rule of nines.</summary>
    public static Source Nines { get; } = new("Wallace AB. The exposure treatment of burns. Lancet 1951;1:501-504", Standing: SourceStanding.Secondary);

    /// <summary>Other rules by weight, which are not worked out here.</summary>
    public static Source WeightVariants { get; } = new("Murari A and others. 2019. PMC6895471", Standing: SourceStanding.Secondary);

    /// <summary>The adult hand.</summary>
    public static Source Hand { get; } = new("Rhodes J and others. Br J Dermatol 2013;169:76: meta-analysis of 14 studies of the hand and the palm");

    /// <summary>The child's hand.</summary>
    public static Source ChildHand { get; } = new("Hand surface in children from 1 month to 13 years, 368 patients and 150 schoolchildren, South Africa. Erasmus University repository 99633 (abstract)");

    /// <summary>The hand at a high body mass index.</summary>
    public static Source HighBmiHand { get; } = new(
        "Butz DR and others. Is palmar surface area a reliable tool in obese patients? J Burn Care Res 2015;36(1), 100 volunteers; the range from 40 on as quoted by Crouch G and others, ANZBA meeting 2022",
        Standing: SourceStanding.Secondary);

    /// <summary>That the patient's own hand is to be measured.</summary>
    public static Source OwnHand { get; } = new("Worked out: area of the patient's own hand divided by their body surface", Standing: SourceStanding.Inferred);

    /// <summary>Three ways by hand and one on a screen against a known size.</summary>
    public static Source Cheah { get; } = new("Cheah AKW and others. 2018. PMC5828346");

    /// <summary>A model of the body against the chart.</summary>
    public static Source BurnCase { get; } = new("Yoo J and others. WikiJournal of Medicine 2020. doi 10.15347/WJM/2020.002");

    /// <summary>A painted outline against paper.</summary>
    public static Source Mersey { get; } = new("Barnes J and others. Burns 2015; NICE medtech innovation briefing MIB58");

    /// <summary>The chart against scans of children.</summary>
    public static Source Scans { get; } = new("J Surg Res 2018;221:275");

    /// <summary>Where a person's two estimates are only set side by side.</summary>
    public static Source Difference { get; } = new("Worked out: difference and mean of two estimates", Standing: SourceStanding.Inferred);
}
