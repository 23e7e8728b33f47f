using MailKit.Security;

namespace Reconstruct.Service.Pathways.Messages;

/// <summary>The SMTP server, from the settings <c>smtp:host</c>, <c>port</c>, <c>user</c>, <c>password</c>, <c>from</c> and <c>tls</c>. Without a host no e-mail is made.</summary>
/// <param name="Tls">starttls (as set out), ssl (from the first byte) or none (only for a server on the same machine).</param>
/// <param name="Address">Where the service is, for the link; null leaves the link out.</param>
public sealed record EmailSettings(string? Host, int Port, string? User, string? Password, string From, SecureSocketOptions Tls, string? Address)
{
    public bool On => Host is not null;

    public static EmailSettings Read(IConfiguration settings)
    {
        var tls = settings["smtp:tls"] ?? "starttls";
        return new(
            settings["smtp:host"] is { Length: > 0 } host ? host : null, settings.GetValue("smtp:port", tls == "ssl" ? 465 : 587),
            settings["smtp:user"], settings["smtp:password"], settings["smtp:from"] ?? "no-reply@localhost",
            tls switch
            {
                "starttls" => SecureSocketOptions.StartTls,
                "ssl" => SecureSocketOptions.SslOnConnect,
                "none" => SecureSocketOptions.None,
                _ => throw new InvalidOperationException("The setting smtp:tls is starttls, ssl or none"),
            },
            settings["address"]);
    }
}
