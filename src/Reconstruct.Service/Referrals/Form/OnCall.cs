namespace Reconstruct.Service.Referrals.Form;

/// <summary>The telephone numbers of the service, by settings. A number that is not set is shown as "not set", never made up.</summary>
/// <param name="Team">The on-call plastic surgery team. Setting <c>service:on-call-phone</c>.</param>
/// <param name="BurnService">The burn service. Setting <c>service:burn-service-phone</c>.</param>
/// <param name="Office">The booking team in working hours. Setting <c>service:phone</c>.</param>
public sealed record OnCall(string? Team, string? BurnService, string? Office)
{
    public static OnCall Read(IConfiguration settings) => new(settings["service:on-call-phone"], settings["service:burn-service-phone"], settings["service:phone"]);

    public static string Shown(string? phone) => string.IsNullOrWhiteSpace(phone) ? "not set" : phone;
}
