namespace Reconstruct.Core.Calculators;

/// <summary>Worked examples of the fluid calculation.</summary>
internal static class BurnFluidsExamples
{
    public static IReadOnlyList<WorkedExample> All { get; } =
    [
        new("70 kg, 40%, 4 mL, started at the burn",
            """
            { "ageYears": 40, "weightKg": 70, "burnPercent": 40, "formula": "parkland", "mlPerKgPercent": 4, "burnAt": "2026-11-22T20:00", "assessedAt": "2026-11-22T20:00",
              "givenMl": 0, "inhalationInjury": "no", "electrical": "no", "overloadRisk": "no", "rhabdomyolysis": "no" }
            """,
            """
            { "phase": "first-8-hours", "prescribedMl": 11200, "firstHalfMl": 5600, "rateUntilHour8MlPerHour": 700, "rateUntilHour24MlPerHour": 350,
              "hour8At": "2026-11-23T04:00:00+00:00", "urineTargetMlPerHour": 35, "maintenanceMlPer24Hours": null }
            """),
        new("70 kg, 30%, 3 mL, seen after 3 hours with 500 mL given",
            """
            { "ageYears": 40, "weightKg": 70, "burnPercent": 30, "formula": "parkland", "mlPerKgPercent": 3, "burnAt": "2026-11-22T08:00", "assessedAt": "2026-11-22T11:00",
              "givenMl": 500, "inhalationInjury": "no", "electrical": "no", "overloadRisk": "no", "rhabdomyolysis": "no" }
            """,
            """{ "hoursSinceBurn": 3, "prescribedMl": 6300, "rateUntilHour8MlPerHour": 530, "rateUntilHour24MlPerHour": 196.875, "onTimeRateMlPerHour": 393.75 }"""),
        new("Over the night when the clocks go back: 9 real hours, though the wall shows 8",
            """
            { "ageYears": 40, "weightKg": 80, "burnPercent": 20, "formula": "modified-brooke", "burnAt": "2026-10-24T22:00", "assessedAt": "2026-10-25T06:00",
              "givenMl": 1700, "inhalationInjury": "no", "electrical": "no", "overloadRisk": "no", "rhabdomyolysis": "no" }
            """,
            """{ "phase": "past-8-hours", "hoursSinceBurn": 9, "prescribedMl": 3200, "formulaByNowMl": 1700, "givenAgainstFormulaMl": 0, "rateUntilHour8MlPerHour": null, "rateUntilHour24MlPerHour": 100 }"""),
        new("A child of 2 and 12 kg, with hours of urine",
            """
            { "ageYears": 2, "weightKg": 12, "burnPercent": 20, "formula": "parkland", "mlPerKgPercent": 2, "burnAt": "2026-11-22T08:00", "assessedAt": "2026-11-22T10:00",
              "givenMl": 60, "inhalationInjury": "no", "electrical": "no", "overloadRisk": "no", "rhabdomyolysis": "no",
              "log": [ { "hour": 1, "fluidMl": 30, "urineMl": 6 }, { "hour": 2, "fluidMl": 30, "urineMl": 12 } ] }
            """,
            """
            { "prescribedMl": 480, "rateUntilHour8MlPerHour": 30, "rateUntilHour24MlPerHour": 15, "maintenanceMlPer24Hours": 1100, "urineTargetMlPerHour": 12, "loggedFluidMl": 60,
              "hours": [
                { "hour": 1, "until": "2026-11-22T09:00:00+00:00", "formulaMl": 30, "fluidMl": 30, "fluidMlPerKg": 2.5, "urineMl": 6, "urineMlPerKgPerHour": 0.5, "against": "below" },
                { "hour": 2, "until": "2026-11-22T10:00:00+00:00", "formulaMl": 30, "fluidMl": 30, "fluidMlPerKg": 2.5, "urineMl": 12, "urineMlPerKgPerHour": 1, "against": "at-or-above" } ] }
            """),
        new("Urine was written down and fluid was not: what went in is not known, and not 0",
            """
            { "ageYears": 40, "weightKg": 70, "burnPercent": 40, "formula": "parkland", "mlPerKgPercent": 2, "burnAt": "2026-11-22T08:00", "assessedAt": "2026-11-22T09:00",
              "givenMl": 0, "inhalationInjury": "no", "electrical": "yes", "overloadRisk": "no", "rhabdomyolysis": "yes", "log": [ { "hour": 1, "urineMl": 35 } ] }
            """,
            """
            { "urineTargetMlPerHour": 70, "loggedFluidMl": null,
              "hours": [ { "hour": 1, "until": "2026-11-22T09:00:00+00:00", "formulaMl": 350, "fluidMl": null, "fluidMlPerKg": null, "urineMl": 35, "urineMlPerKgPerHour": 0.5, "against": "below" } ] }
            """),
        new("At 15% an adult is not above the line of the source",
            """
            { "ageYears": 40, "weightKg": 70, "burnPercent": 15, "formula": "parkland", "mlPerKgPercent": 3, "burnAt": "2026-11-22T08:00", "assessedAt": "2026-11-22T09:00",
              "givenMl": 0, "inhalationInjury": "no", "electrical": "no", "overloadRisk": "no", "rhabdomyolysis": "no" }
            """,
            """{ "phase": "not-indicated-by-source", "prescribedMl": null, "rateUntilHour8MlPerHour": null, "rateUntilHour24MlPerHour": null, "urineTargetMlPerHour": 35 }"""),
    ];
}
