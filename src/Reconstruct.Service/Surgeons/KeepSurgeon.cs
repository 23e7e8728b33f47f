using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Surgeons;

/// <summary>Adds checks to a surgeon's file, and keeps what follows from them: the block on new listings, and the tasks. Each call joins the unit of work; the caller saves.</summary>
public static class KeepSurgeon
{
    /// <summary>Adds a check.</summary>
    public static SurgeonCheck Add(
        ServiceDb db, SurgeonFile file, CheckIntervals intervals, RegisterFinding finding, DateOnly checkedOn, string source, CheckMethod method, string? evidence, DateOnly? endsOn = null)
    {
        SurgeonCheck check = new()
        {
            Id = db.NewId<SurgeonCheckId>(), SurgeonId = file.Surgeon.Id, GmcNumber = file.Surgeon.GmcNumber, Claim = finding.Claim, Result = finding.Result, CheckedOn = checkedOn,
            RecordedAt = db.Clock.Now, Source = source, Method = method, CheckedBy = db.Acting.Name, CheckedByPerson = db.Acting.Person, Evidence = evidence, Detail = finding.Detail,
            CountsUntil = intervals.CountsUntil(finding.Claim, finding.Result, checkedOn, endsOn),
        };
        db.Add(check);
        file.Checks.Insert(0, check);
        file.Surgeon.LastRecordedAt = check.RecordedAt;
        return check;
    }

    /// <summary>Brings the block and the tasks up to what the checks say today. True when anything changed.</summary>
    public static bool Follow(ServiceDb db, SurgeonFile file, CheckIntervals intervals)
    {
        var blocked = file.Listing(db.Clock.Today).Listing == Listing.Blocked;
        var changed = file.Surgeon.Blocked != blocked;
        if (changed) file.Surgeon.Blocked = blocked;
        var needs = RecheckRule.Of(file.Counting, intervals, db.Clock.Today, file.Surgeon.LastDay).Select(n => (Need: n, About: About(file, n))).ToList();
        foreach (var (need, about) in needs)
            changed |= Raise(db, file, need, about);
        foreach (var task in file.Tasks.Where(t => t.EndedAt is null && !needs.Exists(n => Is(t, n.Need, n.About))))
        {
            task.End(db, null);
            changed = true;
        }
        return changed;
    }

    private static bool Raise(ServiceDb db, SurgeonFile file, RecheckNeed need, SurgeonCheckId about)
    {
        if (file.Tasks.Find(t => Is(t, need, about)) is { } task)
        {
            if (task.EndedAt is null || !RecheckNeed.OnlyByCheck(need.Reason)) return false;
            task.Reopen();
            return true;
        }
        task = new()
        {
            Id = db.NewId<SurgeonTaskId>(), SurgeonId = file.Surgeon.Id, Claim = need.Claim, Reason = need.Reason, About = about, Owner = need.Owner, DueOn = need.DueOn, RaisedAt = db.Clock.Now,
        };
        db.Add(task);
        file.Tasks.Add(task);
        return true;
    }

    private static bool Is(SurgeonTask task, RecheckNeed need, SurgeonCheckId about) => task.Claim == need.Claim && task.Reason == need.Reason && task.About == about;

    private static SurgeonCheckId About(SurgeonFile file, RecheckNeed need) => need.About is { } check ? file.Checks.First(c => c.Check == check).Id : default;
}
