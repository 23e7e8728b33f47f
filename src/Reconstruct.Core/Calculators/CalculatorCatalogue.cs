namespace Reconstruct.Core.Calculators;

/// <summary>Every calculation, in the order they are shown. A new one is a description and a line here.</summary>
public static class CalculatorCatalogue
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Calculator> All { get; } =
    [
        NhsNumberCalculator.Model,
        GmcNumberCalculator.Model,
        ResponsibleBoardCalculator.Model,
        RttClockCalculator.Model,
        RttBandCalculator.Model,
        CancerWaitsCalculator.Model,
        OpenFractureCalculator.Model,
        BurnReferralCalculator.Model,
        LundBrowderCalculator.Model,
        RuleOfNinesCalculator.Model,
        HandAreaCalculator.Model,
        BurnAgreementCalculator.Model,
        BurnFluidsCalculator.Model,
        BauxCalculator.Model,
        AbsiCalculator.Model,
        GraftDonorCalculator.Model,
        GraftContractionCalculator.Model,
        GraftTakeCalculator.Model,
        SurgicalPriorityCalculator.Model,
        ZPlastyCalculator.Model,
        RhomboidCalculator.Model,
        DufourmentelCalculator.Model,
        BilobedCalculator.Model,
        RotationCalculator.Model,
        AdvancementCalculator.Model,
        AToTCalculator.Model,
        FusiformCalculator.Model,
        SccMarginCalculator.Model,
        MelanomaMarginCalculator.Model,
        ExpanderCalculator.Model,
        ExpanderFillsCalculator.Model,
        FatRetentionCalculator.Model,
        WoundHealingCalculator.Model,
        PushCalculator.Model,
        ColourDifferenceCalculator.Model,
        SkinToneAngleCalculator.Model,
        GtinCalculator.Model,
        HibcCalculator.Model,
        FlapMonitoringCalculator.Model,
        SortCalculator.Model,
        SortClinicalCalculator.Model,
        SortMorbidityCalculator.Model,
        SrsCalculator.Model,
        PPossumCalculator.Model,
        CciCalculator.Model,
        CapriniCalculator.Model,
        WellsDvtCalculator.Model,
        News2Calculator.Model,
        WilsonCalculator.Model,
    ];

    /// <summary>The calculation with this id; null when there is none.</summary>
    public static Calculator? Find(string id) => All.FirstOrDefault(c => string.Equals(c.Id, id, StringComparison.Ordinal));
}
