namespace Reconstruct.Service.Shell.Beside;

/// <summary>For whom work beside a pathway is put into words.</summary>
public enum BesideReader
{
    Staff,
    Referrer,
    Patient,
}
