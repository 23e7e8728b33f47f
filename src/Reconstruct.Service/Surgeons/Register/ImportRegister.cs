using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Surgeons.Register;

/// <summary>
/// Checks the surgeons on record against an extract of a register or a list of members. A surgeon is matched by number alone; a name that does not agree is
/// recorded as a disagreement and never settled here. No line removes anybody. Loading a file twice changes nothing. Hazards: HAZ-070, HAZ-072.
/// </summary>
public static class ImportRegister
{
    private const int ReportEvery = 5000;
    private const int Attempts = 5;

    /// <param name="file">The text of the extract; read once.</param>
    /// <param name="progress">Told the number of lines so far.</param>
    public static async Task<Result<RegisterReport>> Run(
        ServiceDb db, CheckIntervals intervals, RegisterMapping mapping, TextReader file, Action<int> progress, CancellationToken ct)
    {
        var extract = RegisterExtract.Open(mapping, await file.ReadLineAsync(ct));
        if (!extract.Ok) return extract.As<RegisterReport>();
        var surgeons = await db.Set<Surgeon>().AsNoTracking().Where(s => s.GmcNumber != null).Select(s => new { s.Id, s.GmcNumber }).ToListAsync(ct);
        RegisterContent content = new(mapping, surgeons.Select(s => s.GmcNumber!).ToHashSet(StringComparer.Ordinal));
        foreach (var line in extract.Value.ReadAll(Lines(file)))
        {
            content.Take(line);
            if (content.Read % ReportEvery == 0) progress(content.Read);
        }
        progress(content.Read);

        var added = mapping.AddUnknown ? await Add(db, content, ct) : [];
        var report = content.Report with { Added = added.Count };
        foreach (var id in surgeons.Select(s => s.Id).Concat(added))
            report = Count(report, await Check(db, intervals, mapping, content, id, ct));
        return report;
    }

    private static IEnumerable<string> Lines(TextReader file)
    {
        while (file.ReadLine() is { } line) yield return line;
    }

    private static async Task<List<SurgeonId>> Add(ServiceDb db, RegisterContent content, CancellationToken ct)
    {
        List<SurgeonId> added = [];
        foreach (var number in content.Unknown.ToList())
        {
            var row = content.RowOf(number);
            var details = SurgeonDetails.Make(null, row.GivenNames, row.FamilyName, null, number);
            if (!details.Ok) continue;
            Surgeon surgeon = new() { Id = db.NewId<SurgeonId>(), AddedAt = db.Clock.Now };
            surgeon.Take(details.Value, null);
            db.Add(surgeon);
            if ((await db.Save(surgeon, "surgeon added from an extract", ct)).Ok) added.Add(surgeon.Id);
            db.ChangeTracker.Clear();
        }
        return added;
    }

    /// <summary>Records what is new about one surgeon, in a transaction of its own; again when somebody else wrote meanwhile.</summary>
    private static async Task<(IReadOnlyList<RegisterFinding> Findings, bool Blocked)> Check(
        ServiceDb db, CheckIntervals intervals, RegisterMapping mapping, RegisterContent content, SurgeonId id, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            var file = (await SurgeonFile.Read(db, id, ct))!;
            var (findings, evidence) = file.Surgeon.GmcNumber is null ? ([], "") : content.Of(file.Surgeon);
            foreach (var finding in findings.Where(f => !IsThere(file, mapping, f)))
                KeepSurgeon.Add(db, file, intervals, finding, mapping.ExtractedOn, mapping.Source, CheckMethod.Extract, evidence);
            KeepSurgeon.Follow(db, file, intervals);
            var saved = await db.Save(file.Surgeon, "register extract", ct);
            if (saved.Ok) return (findings, file.Surgeon.Blocked);
            if (attempt == Attempts) throw new InvalidOperationException("A surgeon's file is written to without end");
        }
    }

    private static bool IsThere(SurgeonFile file, RegisterMapping mapping, RegisterFinding finding) => file.Checks.Exists(c =>
        c.GmcNumber == file.Surgeon.GmcNumber && c.Claim == finding.Claim && c.Result == finding.Result && c.Detail == finding.Detail
        && c.CheckedOn == mapping.ExtractedOn && c.Method == CheckMethod.Extract && c.Source == mapping.Source);

    private static RegisterReport Count(RegisterReport report, (IReadOnlyList<RegisterFinding> Findings, bool Blocked) one) => report with
    {
        Disagreed = report.Disagreed + (one.Findings.Any(f => f.Result == CheckResult.Disagrees) ? 1 : 0),
        NotFound = report.NotFound + (one.Findings.Count > 0 && one.Findings.All(f => f.Result == CheckResult.NotFound) ? 1 : 0),
        CouldNotCheck = report.CouldNotCheck + (one.Findings.Any(f => f.Result == CheckResult.CouldNotCheck) ? 1 : 0),
        Blocked = report.Blocked + (one.Blocked ? 1 : 0),
    };
}
