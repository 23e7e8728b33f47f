using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Tests.Boards;

namespace Reconstruct.Core.Tests.Funding;

/// <summary>The shipped policies, and short ways to ask them.</summary>
public static class FundingContent
{
    private static readonly string Folder = Path.GetDirectoryName(BoardContent.Find("content/funding/facts.json") ?? throw new InvalidOperationException("content/funding is missing"))!;

    public static IReadOnlyList<PolicyFile> Files { get; } = [.. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(path => new PolicyFile(Path.GetRelativePath(Folder, path).Replace('\\', '/'), File.ReadAllText(path)))];

    public static PolicyBook Book { get; } = Read(Files);

    /// <summary>A day after which every dated policy is in force, before the boards of 2026.</summary>
    public static DateOnly Day { get; } = new(2026, 3, 3);

    public static PolicyBook Read(IEnumerable<PolicyFile> files)
    {
        var read = PolicyBook.Parse(files, BoardContent.Table);
        return read.Book ?? throw new InvalidOperationException(string.Join("\n", read.Faults));
    }

    /// <summary>Facts by name: numbers, true, false, the name of a choice.</summary>
    public static Facts Facts(params (string Id, object Value)[] given) => Core.Funding.Facts.Read(Book.Facts, Inputs(given)).Value;

    public static IReadOnlyDictionary<string, InputValue> Inputs(params (string Id, object Value)[] given) => given.ToDictionary(g => g.Id, g => (InputValue)(g.Value switch
    {
        bool flag => new InputValue.Flag(flag),
        string text => new InputValue.Text(text),
        int whole => new InputValue.Number(whole),
        double number => new InputValue.Number(number),
        InputValue input => input,
        _ => throw new InvalidOperationException("No such value"),
    }), StringComparer.Ordinal);

    public static FundingAnswer Decide(string procedure, string board, Facts facts, DateOnly? on = null) =>
        FundingEngine.Decide(Book, BoardContent.Table, FundingRequest.Make(Book, BoardContent.Table, procedure, on ?? Day, facts, board).Value);

    public static PolicyDecision Judge(string policy, Facts facts) => FundingEngine.Judge(Book.Find(policy)!, facts, Day);
}
