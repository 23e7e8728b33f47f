using System.Diagnostics;

namespace Reconstruct.Bench;

/// <summary>How long each of many took, in milliseconds.</summary>
public sealed class Timings(IReadOnlyList<double> milliseconds, TimeSpan whole)
{
    private readonly double[] _sorted = [.. milliseconds.Order()];

    public int Count => _sorted.Length;

    public double P50 => At(0.50);

    public double P95 => At(0.95);

    public double Rate => Count / whole.TotalSeconds;

    /// <summary>Does it so often, by so many at once, after a few that do not count.</summary>
    public static async Task<Timings> Of(int count, int clients, int warmUp, Func<int, Task> once)
    {
        for (var i = 0; i < warmUp; i++)
            await once(i);
        var times = new double[count];
        var next = -1;
        var whole = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            for (int i; (i = Interlocked.Increment(ref next)) < count;)
            {
                var watch = Stopwatch.GetTimestamp();
                await once(warmUp + i);
                times[i] = Stopwatch.GetElapsedTime(watch).TotalMilliseconds;
            }
        })));
        return new(times, whole.Elapsed);
    }

    private double At(double part) => _sorted[Math.Min(Count - 1, (int)(part * Count))];
}
