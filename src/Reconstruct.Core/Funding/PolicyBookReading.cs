namespace Reconstruct.Core.Funding;

/// <summary>What came of reading all files: the book, or every fault of every file.</summary>
/// <param name="Book">The book; null when there is a fault.</param>
/// <param name="Faults">Every fault, by file and line; empty when there is a book.</param>
public sealed record PolicyBookReading(PolicyBook? Book, IReadOnlyList<PolicyFault> Faults)
{
    /// <summary>The book, or the faults as refusals.</summary>
    public Result<PolicyBook> AsResult() => Book is { } book ? book : Faults.Select(f => f.AsRefusal()).ToList();
}
