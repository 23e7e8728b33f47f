using BenchmarkDotNet.Attributes;
using Hl7.Fhir.Serialization;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Synthetic;

namespace Reconstruct.Bench;

/// <summary>The small parts that every write goes through.</summary>
[MemoryDiagnoser]
public class Micro
{
    private static readonly DateTimeOffset At = new(2026, 3, 3, 10, 0, 0, TimeSpan.Zero);
    private static readonly HistoryRow Link = new()
    {
        ChainId = Guid.NewGuid(), Sequence = 4, RowType = "Pathway", RowId = Guid.NewGuid(), RowVersion = 2, At = At, ActingAs = "Surgeon", From = "POST /x", Why = "decided",
        Data = new('x', 700), PreviousHash = HistoryHash.Start, Hash = [],
    };

    private static readonly FhirJsonDeserializer Firely = new();
    private static readonly byte[] Message = Made();
    private static readonly string Text = System.Text.Encoding.UTF8.GetString(Message);

    [Benchmark(Baseline = true)]
    public object FirelyParse() => Firely.DeserializeResource(Text);

    [Benchmark]
    public object ParseWithFaults() => FhirParse.Read(Message, FhirFormat.Json);

    [Benchmark]
    public byte[] HashOfALink() => HistoryHash.Of(Link);

    [Benchmark]
    public bool FirstEventOfAPathway() =>
        PathwayMachine.Apply(null, new PathwayEvent.ReferralReceived(At, new(2026, 3, 3), PathwayUrgency.Routine), At, DueCalendar.Rules).Ok;

    private static byte[] Made()
    {
        var condition = CaseMix.Of("Carpal tunnel syndrome");
        SeededIds ids = new(1, TimeProvider.System);
        return FormedMessage.Of(new()
        {
            Number = 0, Condition = condition, Twist = Twist.None, Patient = new Inventor(1).Patient(condition, new(2026, 3, 3)), Arrives = At,
            Source = Service.Referrals.ReferralSource.Message, Referrer = new Cast(ids).With(Core.People.Role.Referrer)[0], Details = condition.Details[0], Matters = null, Photographs = 0,
        }, ids.Next, At);
    }
}
