using Reconstruct.Core.Surgeons;

namespace Reconstruct.Service.Surgeons;

/// <summary>The service's own intervals: <c>surgeons:registrationDays</c>, <c>surgeons:otherDays</c>, <c>surgeons:askAheadDays</c>.</summary>
public static class SurgeonSettings
{
    public static CheckIntervals Read(IConfiguration settings)
    {
        var (section, usual) = (settings.GetSection("surgeons"), CheckIntervals.Usual);
        return new CheckIntervals(
            section.GetValue("registrationDays", usual.RegistrationDays), section.GetValue("otherDays", usual.OtherDays), section.GetValue("askAheadDays", usual.AskAheadDays)).Checked();
    }
}
