using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Reconstruct.Service.Tests.Pathways.Messages;

/// <summary>A small SMTP server on this machine: it keeps what it takes, and refuses as it is told.</summary>
internal sealed class SmtpServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;

    public SmtpServer()
    {
        _listener.Start();
        _serving = Serve();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public List<string> Taken { get; } = [];

    /// <summary>What is answered to the recipient: 250 takes it.</summary>
    public string Recipient { get; set; } = "250 Ok";

    public async ValueTask DisposeAsync()
    {
        await Stop();
        _stop.Dispose();
    }

    /// <summary>From now on nobody answers at this port.</summary>
    public async Task Stop()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
    }

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await Talk(client.GetStream());
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or IOException or ObjectDisposedException)
        {
            // the test is over
        }
    }

    private async Task Talk(NetworkStream stream)
    {
        using StreamReader reader = new(stream, Encoding.UTF8);
        await using StreamWriter writer = new(stream, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\r\n" };
        await writer.WriteLineAsync("220 test");
        while (await reader.ReadLineAsync(_stop.Token) is { } line)
        {
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "RCPT":
                    await writer.WriteLineAsync(Recipient);
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 Go on");
                    Taken.Add(await Body(reader));
                    await writer.WriteLineAsync("250 Taken");
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 Bye");
                    return;
                default:
                    await writer.WriteLineAsync("250 Ok");
                    break;
            }
        }
    }

    private async Task<string> Body(StreamReader reader)
    {
        StringBuilder body = new();
        while (await reader.ReadLineAsync(_stop.Token) is { } line and not ".") body.AppendLine(line);
        return body.ToString();
    }
}
