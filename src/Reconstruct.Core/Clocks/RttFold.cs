using Reconstruct.Core.Calculators;

namespace Reconstruct.Core.Clocks;

/// <summary>The state of one fold. It takes events in order and gives a step for each.</summary>
internal sealed class RttFold(bool? urgentSuspectedCancer)
{
    private readonly List<RttPeriod> _periods = [];

    public IReadOnlyList<RttPeriod> Periods => _periods;

    public RttState State => _periods switch
    {
        [] => RttState.NoClock,
        [.., { IsRunning: true }] => RttState.Running,
        [.., { Nullified: true }] => RttState.Nullified,
        _ => RttState.Stopped,
    };

    private bool Running => State == RttState.Running;

    public RttStep Apply(RttEvent item)
    {
        if (RttCode.Find(item.Code) is not { } code)
            return Flag(item, "rtt-code-unknown", $"Code {item.Code} is not one of the RTT codes that could be confirmed.");
        return code.Kind switch
        {
            RttKind.Start => Start(item, code),
            RttKind.RunOn => RunOn(item, code),
            RttKind.Stop => Stop(item, code),
            RttKind.Nullify => Missed(item, code),
            _ => Running
                ? Flag(item, "rtt-no-clock-while-running", $"Code {code.Code} is for care outside a clock, but a clock runs. It runs on.")
                : Step(item, RttEffect.NoClock, code),
        };
    }

    private RttStep Start(RttEvent item, RttCode code)
    {
        if (Running) return Flag(item, "rtt-already-running", $"A clock already runs from {_periods[^1].Start.InWords()} and keeps its start. A new condition needs its own pathway.");
        _periods.Add(new(item.On, code.Code));
        return Step(item, RttEffect.Started, code);
    }

    private RttStep RunOn(RttEvent item, RttCode code)
    {
        if (Running) return Step(item, RttEffect.RanOn, code);
        if (code.Code is "21" && State == RttState.NoClock && item.OriginalStart is { } start) return TransferIn(item, start);
        return State == RttState.NoClock
            ? Flag(item, "rtt-before-start", "No clock had started. Record the referral with its date.")
            : Flag(item, "rtt-after-stop", "The clock had stopped. A new clock needs a decision of its own (10, 11 or 12).");
    }

    private RttStep TransferIn(RttEvent item, DateOnly start)
    {
        if (start > item.On) return Flag(item, "rtt-original-start-late", "The original clock start lies after the transfer.");
        _periods.Add(new(start, "21"));
        return new(item, RttEffect.Started, new("rtt-transfer-keeps-start",
            $"The patient came from another provider: the clock keeps its original start, {start.InWords()}.", RttSources.Dictionary));
    }

    private RttStep Stop(RttEvent item, RttCode code)
    {
        if (!Running) return NothingToStop(item, code);
        _periods[^1] = _periods[^1] with { Stop = item.On, StopCode = code.Code };
        return Step(item, RttEffect.Stopped, code);
    }

    private RttStep Missed(RttEvent item, RttCode code)
    {
        if (!Running) return NothingToStop(item, code);
        if (urgentSuspectedCancer == true)
            return new(item, RttEffect.RanOn, new("rtt-first-dna-cancer-runs-on",
                "The first appointment of an urgent suspected cancer referral was missed: the clock runs on unless a clinician discharges the patient.", RttSources.Dictionary));
        if (item.ClearlyCommunicated == false)
            return new(item, RttEffect.RanOn, new("rtt-first-dna-not-told-runs-on",
                "The missed appointment had not been clearly communicated: the clock runs on.", RttSources.Dictionary));
        if (urgentSuspectedCancer is null)
            return Flag(item, "rtt-first-dna-not-known", "Say whether this is an urgent suspected cancer referral. Until then the clock runs on.");
        _periods[^1] = _periods[^1] with { Stop = item.On, StopCode = code.Code, Nullified = true };
        return Step(item, RttEffect.Nullified, code);
    }

    private RttStep NothingToStop(RttEvent item, RttCode code) => State == RttState.NoClock
        ? Flag(item, "rtt-before-start", $"No clock had started, so code {code.Code} stops nothing. Record the referral with its date.")
        : Flag(item, "rtt-stop-is-final", $"The clock had stopped on {_periods[^1].Stop!.Value.InWords()}. A stop is final: correct it by an event with author and reason.");

    private static RttStep Step(RttEvent item, RttEffect effect, RttCode code) => new(item, effect, new RuleStep(code.RuleId, code.Words, code.Source));

    private static RttStep Flag(RttEvent item, string rule, string words) => new(item, RttEffect.Flagged, new RuleStep(rule, words, RttSources.Ours));
}
