using Reconstruct.Core.Surgeons;
using Reconstruct.NhsUi;

namespace Reconstruct.Service.Surgeons;

/// <summary>Standings and reasons in a word or two.</summary>
public static class SurgeonWords
{
    public static string Tag(ClaimAnswer answer) => answer.Standing switch
    {
        ClaimStanding.NotChecked when answer.Claim == ClaimKind.Volume => "None recorded here yet",
        ClaimStanding.NotChecked => "Not checked yet",
        ClaimStanding.CouldNotCheck => "Could not check",
        ClaimStanding.Verified => "✓ Checked",
        ClaimStanding.VerifiedWithConditions => "Checked: read the conditions",
        ClaimStanding.RegistrationOnly => "Registered",
        ClaimStanding.Stale => "Re-check due",
        ClaimStanding.NotFound => "No entry found",
        ClaimStanding.Disagrees => "Details do not match",
        ClaimStanding.NoLicence => "No licence to practise",
        ClaimStanding.Suspended => "Suspended",
        _ => "Off the register",
    };

    public static TagColour Colour(ClaimStanding standing) => standing switch
    {
        ClaimStanding.Verified => TagColour.Green,
        ClaimStanding.VerifiedWithConditions or ClaimStanding.RegistrationOnly or ClaimStanding.Stale => TagColour.Yellow,
        ClaimStanding.Disagrees => TagColour.Orange,
        ClaimStanding.NoLicence or ClaimStanding.Suspended or ClaimStanding.Removed => TagColour.Red,
        _ => TagColour.Grey,
    };

    public static string Of(RecheckReason reason) => reason switch
    {
        RecheckReason.Blocked => "May not practise: no new patients. Look at the patients affected",
        RecheckReason.Left => "Leaves or has left: pass every patient to another surgeon by this day, then settle this",
        RecheckReason.Disagrees => "Number and name do not match: find out which is wrong, then check again",
        RecheckReason.Conditions => "Warning, conditions or undertakings: decide what they mean for the work here",
        RecheckReason.NotFound => "No entry found: find out why",
        RecheckReason.FirstCheck => "Never checked",
        RecheckReason.Recheck => "Check again before the last check stops counting",
        _ => "The last attempt failed: try again",
    };
}
