namespace Reconstruct.Core.Risk;

/// <summary>What a clinician thinks the chance of death within 30 days is, before any model has been looked at.</summary>
public enum ClinicianView
{
    /// <summary>Less than 1%.</summary>
    Under1,

    /// <summary>1% to 2.5%.</summary>
    UpTo2_5,

    /// <summary>2.6% to 5%.</summary>
    UpTo5,

    /// <summary>5.1% to 10%.</summary>
    UpTo10,

    /// <summary>10.1% to 50%.</summary>
    UpTo50,

    /// <summary>More than 50%.</summary>
    Over50,
}
