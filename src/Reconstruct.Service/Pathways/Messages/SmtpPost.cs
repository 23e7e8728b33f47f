using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Reconstruct.Service.Pathways.Messages;

/// <summary>Hands one e-mail to the SMTP server. The words hold nothing clinical and nothing that says who the patient is.</summary>
public static class SmtpPost
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Null when the server took it; else a code of what went wrong.</summary>
    public static async Task<Fault?> Send(EmailSettings settings, string to, Guid id, CancellationToken ct)
    {
        try
        {
            using var smtp = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
            await smtp.ConnectAsync(settings.Host!, settings.Port, settings.Tls, ct);
            if (settings.User is not null) await smtp.AuthenticateAsync(settings.User, settings.Password ?? "", ct);
            await smtp.SendAsync(Write(settings, to, id), ct);
            await smtp.DisconnectAsync(quit: true, ct);
            return null;
        }
        catch (SmtpCommandException refused)
        {
            var lasting = refused.ErrorCode == SmtpErrorCode.RecipientNotAccepted && (int)refused.StatusCode >= 550;
            return new($"smtp-{(int)refused.StatusCode}", lasting);
        }
        catch (Exception fault) when (fault is SocketException or IOException or ProtocolException or AuthenticationException or SslHandshakeException or TimeoutException
            or NotSupportedException or ParseException)
        {
            return new(fault is ParseException ? "address-not-readable" : $"smtp-{fault.GetType().Name}", Lasting: fault is ParseException);
        }
    }

    /// <param name="Code">What went wrong, without the server's words.</param>
    /// <param name="Lasting">True when trying again cannot help.</param>
    public sealed record Fault(string Code, bool Lasting);

    private static MimeMessage Write(EmailSettings settings, string to, Guid id)
    {
        MimeMessage message = new() { Subject = "You have a new message", MessageId = $"{id:N}@reconstruct" }; // the same at every attempt, so that a reader sees one
        message.From.Add(MailboxAddress.Parse(settings.From));
        message.To.Add(MailboxAddress.Parse(to));
        message.Headers.Add("Auto-Submitted", "auto-generated");
        var where = settings.Address is { } address ? $"Sign in to read it: {address}" : "Sign in to the service to read it.";
        message.Body = new TextPart("plain")
        {
            Text = $"There is a new message for you from the plastic surgery service.\n\n{where}\n\nDo not reply to this e-mail. Nobody reads the answers.\n",
        };
        return message;
    }
}
