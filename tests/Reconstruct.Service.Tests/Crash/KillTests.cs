using System.Collections.Concurrent;

namespace Reconstruct.Service.Tests.Crash;

/// <summary>
/// The built service is killed (SIGKILL) fifty times in the middle of a stream of referral messages. Whatever it acknowledged is there afterwards, whole and
/// once; what it did not acknowledge is there whole or not at all, and sending it again leaves exactly one; the history holds.
/// </summary>
public sealed class KillTests
{
    private const int Kills = 50;
    private const int Senders = 4;
    private const int Seed = 20260303;
    private readonly ConcurrentDictionary<Guid, byte> _acknowledged = [];
    private readonly ConcurrentQueue<KillMessage> _unsure = [];
    private readonly ConcurrentQueue<string> _odd = [];
    private int _made;
    private int _retried;

    [Fact]
    [Trait("Hazard", "HAZ-006")]
    public async Task Loses_nothing_that_it_acknowledged_and_keeps_nothing_by_halves()
    {
        Random draw = new(Seed);
        await using var store = await KillStore.Make();
        for (var kill = 1; kill <= Kills; kill++)
        {
            using var service = await KilledService.Start(store.Settings);
            var token = await service.Token(); // it names the address, and each start has another port
            var before = _acknowledged.Count;

            await Stream(service, token, draw.Next(20, 401));

            Assert.Equal(128 + 9, await service.Gone());
            Assert.Equal([], _odd);
            Assert.True(_acknowledged.Count > before, $"nothing was acknowledged before kill {kill}");
            Assert.Equal([], await store.Faults([.. _acknowledged.Keys]));
        }
        using (var service = await KilledService.Start(store.Settings))
        {
            var token = await service.Token();
            while (_unsure.TryDequeue(out var message))
                await Send(service, message, token);
        }

        Assert.Equal([], _odd);
        Assert.Equal([], await store.Faults([.. _acknowledged.Keys]));
        Assert.Equal(_acknowledged.Count, await store.Messages());
        Assert.Equal(_made, _acknowledged.Count);
        Assert.True(_retried >= Kills, $"only {_retried} messages were under way at a kill");
        var (history, attachments) = await store.Verify();
        Assert.Null(history.FirstFault);
        Assert.True(history.Links > _made * 3L);
        Assert.Equal([], attachments);
        TestContext.Current.SendDiagnosticMessage($"{Kills} kills: {_acknowledged.Count} messages acknowledged, {_retried} sent again, {history.Links} links");
    }

    /// <summary>Several senders at once; the kill comes some milliseconds after the first answer.</summary>
    private async Task Stream(KilledService service, string token, int milliseconds)
    {
        TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenSource moment = new();
        await using var killing = moment.Token.Register(service.Kill);
        var senders = Enumerable.Range(0, Senders).Select(_ => Task.Run(async () =>
        {
            while (true)
            {
                var again = _unsure.TryDequeue(out var message);
                if (again) Interlocked.Increment(ref _retried);
                if (!await Send(service, message ?? KillMessage.Make(Interlocked.Increment(ref _made)), token)) return;
                first.TrySetResult();
            }
        })).ToList();
        await Task.WhenAny(first.Task, Task.WhenAll(senders));
        moment.CancelAfter(milliseconds);
        await Task.WhenAll(senders);
    }

    /// <summary>False when the service died before it answered.</summary>
    private async Task<bool> Send(KilledService service, KillMessage message, string token)
    {
        var status = await service.Send(message, token);
        if (status is null) _unsure.Enqueue(message);
        else if (status is 200 or 201 or 409) _acknowledged[message.RequestId] = 0;
        else _odd.Enqueue($"{message.RequestId} answered {status}");
        return status is not null;
    }
}
