namespace Reconstruct.Core.Risk;

/// <summary>The National Early Warning Score 2, point by point. For people of 16 or more who are not pregnant. Source: <see cref="RiskSources.News2"/>. Hazard: HAZ-110.</summary>
public static class News2
{
    /// <summary>The youngest it is for, in years.</summary>
    public const int YoungestYears = 16;

    /// <summary>Points for the rate of breathing, in breaths a minute.</summary>
    public static int Breathing(int rate) => rate switch { <= 8 => 3, <= 11 => 1, <= 20 => 0, <= 24 => 2, _ => 3 };

    /// <summary>Points for oxygen saturation in percent on the usual scale 1.</summary>
    public static int SaturationScale1(int percent) => percent switch { <= 91 => 3, <= 93 => 2, <= 95 => 1, _ => 0 };

    /// <summary>Points for oxygen saturation in percent on scale 2: breathing failure with high carbon dioxide, target 88% to 92%.</summary>
    public static int SaturationScale2(int percent, bool onOxygen) => percent switch
    {
        <= 83 => 3,
        <= 85 => 2,
        <= 87 => 1,
        <= 92 => 0,
        _ when !onOxygen => 0,
        <= 94 => 1,
        <= 96 => 2,
        _ => 3,
    };

    /// <summary>Points for oxygen being given.</summary>
    public static int Oxygen(bool onOxygen) => onOxygen ? 2 : 0;

    /// <summary>Points for systolic blood pressure in mmHg.</summary>
    public static int Pressure(int systolic) => systolic switch { <= 90 => 3, <= 100 => 2, <= 110 => 1, <= 219 => 0, _ => 3 };

    /// <summary>Points for the pulse, in beats a minute.</summary>
    public static int Pulse(int rate) => rate switch { <= 40 => 3, <= 50 => 1, <= 90 => 0, <= 110 => 1, <= 130 => 2, _ => 3 };

    /// <summary>Points for new confusion, or answering to voice or pain only, or to nothing.</summary>
    public static int Consciousness(bool alert) => alert ? 0 : 3;

    /// <summary>Points for temperature in °C, taken to one decimal place.</summary>
    public static int Temperature(double celsius) => Math.Round(celsius, 1) switch { <= 35.0 => 3, <= 36.0 => 1, <= 38.0 => 0, <= 39.0 => 1, _ => 2 };
}
