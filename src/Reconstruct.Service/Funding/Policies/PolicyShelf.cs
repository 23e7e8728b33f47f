using Reconstruct.Core.Funding;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Funding.Policies;

/// <summary>
/// The policies in use: those that the program carries and those published here, whichever node published them. Every scope takes its book from here once and keeps it. A version that
/// no longer fits (the program carries its id now) or whose text is not the one that was approved is left out, said on the list of policies and logged. Hazard: HAZ-080.
/// </summary>
public sealed class PolicyShelf(PolicyBook shipped, TimeProvider time, ILogger<PolicyShelf> log)
{
    /// <summary>For how long a book may be used before it is asked whether another node has published. A version starts on a later day than that of its approval.</summary>
    public static readonly TimeSpan LooksEvery = TimeSpan.FromSeconds(5);

    private volatile Shelved _shelved = new(0, shipped, []);
    private long _lookedAt = long.MinValue;

    /// <param name="Number">How many versions were published.</param>
    /// <param name="LeftOut">Ids of published versions that cannot be used.</param>
    public sealed record Shelved(int Number, PolicyBook Book, IReadOnlyList<string> LeftOut);

    /// <summary>The book as it is now: one small query every few seconds, and a rebuilding only after a publication.</summary>
    public Shelved Now(ServiceDb db)
    {
        var looked = Interlocked.Read(ref _lookedAt);
        if (looked != long.MinValue && time.GetElapsedTime(looked) < LooksEvery) return _shelved;
        Interlocked.Exchange(ref _lookedAt, time.GetTimestamp());
        return Look(db);
    }

    /// <summary>The book with everything that has been published, asked anew.</summary>
    public Shelved Look(ServiceDb db)
    {
        var number = db.Set<PolicyDraft>().Max(d => d.Number) ?? 0;
        if (number == _shelved.Number) return _shelved;
        var made = Make([.. db.Set<PolicyDraft>().Where(d => d.Number != null).OrderBy(d => d.Number).Select(d => new Published(d.Number!.Value, d.PolicyId!, d.Fingerprint!, d.Text))]);
        if (made.Number > _shelved.Number) _shelved = made;
        return made;
    }

    /// <summary>Name of a published version's file.</summary>
    public static string FileName(int number) => $"{PolicyBook.PoliciesFolder}published-{number:D6}.json";

    private Shelved Make(List<Published> published)
    {
        var number = published.Count == 0 ? 0 : published[^1].Number;
        if (shipped.With(published.Select(p => p.File)).Book is { } whole && published.TrueForAll(p => p.IsIn(whole))) return new(number, whole, []);

        var book = shipped;
        List<string> leftOut = [];
        foreach (var version in published)
        {
            var read = book.With([version.File]);
            if (read.Book is { } with && version.IsIn(with))
            {
                book = with;
                continue;
            }
            leftOut.Add(version.Policy);
            log.LogError("The published policy {Policy} is left out: {Faults}", version.Policy, read.Book is null ? string.Join("; ", read.Faults.Select(f => f.AsRefusal().Message)) : "its text is not the one that was approved");
        }
        return new(number, book, leftOut);
    }

    private sealed record Published(int Number, string Policy, string Fingerprint, string Text)
    {
        public PolicyFile File => new(FileName(Number), Text);

        public bool IsIn(PolicyBook book) => book.Find(Policy)?.Fingerprint == Fingerprint;
    }
}
