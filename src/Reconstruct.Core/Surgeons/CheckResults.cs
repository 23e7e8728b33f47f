namespace Reconstruct.Core.Surgeons;

/// <summary>The findings in the words of whoever records them.</summary>
public static class CheckResults
{
    /// <summary>What a finding is called in a form and in a list of checks.</summary>
    public static string Words(CheckResult result) => result switch
    {
        CheckResult.Verified => "The source has it",
        CheckResult.VerifiedWithConditions => "The source has it, with a warning, conditions or undertakings",
        CheckResult.RegistrationOnly => "Registered; the specialty does not match the post",
        CheckResult.NoLicence => "On the register without a licence to practise",
        CheckResult.Suspended => "Suspended",
        CheckResult.Removed => "Taken off the register",
        CheckResult.NotFound => "No entry found for these details",
        CheckResult.CouldNotCheck => "Could not check",
        CheckResult.Disagrees => "Number and name do not match",
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, "There is no such finding"),
    };

    /// <summary>How it was checked.</summary>
    public static string Words(CheckMethod method) => method switch
    {
        CheckMethod.LookedUp => "Looked up by a person",
        CheckMethod.Document => "Seen on a document",
        CheckMethod.Extract => "Read from an extract",
        _ => "Counted from this service's record",
    };
}
