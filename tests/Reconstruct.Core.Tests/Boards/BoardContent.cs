using Reconstruct.Core.Boards;

namespace Reconstruct.Core.Tests.Boards;

/// <summary>The shipped table of boards, found by walking up from the test program.</summary>
public static class BoardContent
{
    public static string Text { get; } = File.ReadAllText(Find("content/boards.json") ?? throw new InvalidOperationException("content/boards.json is missing"));

    public static BoardTable Table { get; } = BoardTable.Parse(Text).Value;

    /// <summary>A file beside the repository or inside it; null when it is not there.</summary>
    public static string? Find(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, path))) return Path.Combine(folder.FullName, path);
        }

        return null;
    }
}
