using Reconstruct.Core.Surgeons;

namespace Reconstruct.Service.Surgeons.Register;

/// <summary>What an extract says about the surgeons on record, gathered line by line. Lines about others are counted and forgotten.</summary>
internal sealed class RegisterContent(RegisterMapping mapping, IReadOnlySet<string> known)
{
    private const int RefusalsKept = 20;
    private readonly Dictionary<string, List<RegisterLine>> _lines = new(StringComparer.Ordinal);
    private readonly List<RegisterLine> _firstRefused = [];
    private int _read;
    private int _kept;
    private int _passedOver;
    private int _refused;
    private int _withoutNumber;

    public int Read => _read;

    public IEnumerable<string> Unknown => _lines.Where(l => !known.Contains(l.Key) && l.Value.TrueForAll(x => x.Row.Ok)).Select(l => l.Key);

    public RegisterReport Report => new(mapping.Title, _read, _kept, _passedOver, _refused, _firstRefused);

    public void Take(RegisterLine line)
    {
        _read++;
        if (!line.Row.Ok)
        {
            _refused++;
            if (_firstRefused.Count < RefusalsKept) _firstRefused.Add(line);
            if (line.Doctor is null) _withoutNumber++;
        }
        if (line.Doctor is not { } doctor) return;
        if (!known.Contains(doctor.Value) && !mapping.AddUnknown)
        {
            _passedOver += line.Row.Ok ? 1 : 0;
            return;
        }
        _kept += line.Row.Ok ? 1 : 0;
        (_lines.TryGetValue(doctor.Value, out var lines) ? lines : _lines[doctor.Value] = []).Add(line);
    }

    public RegisterRow RowOf(string number) => _lines[number][0].Row.Value;

    /// <summary>What is found out about a surgeon, and where it stands. Two lines that differ, or a line that cannot be read, say nothing about them.</summary>
    public (IReadOnlyList<RegisterFinding> Findings, string Evidence) Of(Surgeon surgeon)
    {
        if (!_lines.TryGetValue(surgeon.GmcNumber!, out var lines)) return Missing();
        var where = $"{mapping.Title}, line {string.Join(" and ", lines.Select(l => l.Number))}";
        if (lines.Exists(l => !l.Row.Ok)) return (mapping.All(CheckResult.CouldNotCheck), where + ": it cannot be read");
        return lines.Select(l => l.Row.Value).Distinct().Count() > 1
            ? (mapping.All(CheckResult.CouldNotCheck), where + ": they differ")
            : (mapping.Findings(lines[0].Row.Value, surgeon.GivenNames, surgeon.FamilyName), where);
    }

    private (IReadOnlyList<RegisterFinding> Findings, string Evidence) Missing()
    {
        if (!mapping.Complete) return ([], "");
        return _withoutNumber > 0
            ? (mapping.All(CheckResult.CouldNotCheck), $"{mapping.Title}: no line has the number, and {_withoutNumber} lines cannot be read")
            : (mapping.All(CheckResult.NotFound), $"{mapping.Title}: no line has the number");
    }
}
