namespace Reconstruct.Service.Tests.House;

/// <summary>The source tree that the tests were built from.</summary>
public static class Tree
{
    public static readonly string Root = Find();

    /// <summary>Hand-written files with one of these endings, as paths from the root.</summary>
    public static IEnumerable<SourceFile> Files(params string[] endings) =>
        Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(f => !f.Split('/').Any(part => part is "artifacts" or "node_modules" or ".git" or "wwwroot" or "data" or "Migrations" or "obj" or "bin"))
            .Where(f => endings.Any(e => f.EndsWith(e, StringComparison.Ordinal)) && !f.EndsWith("package-lock.json", StringComparison.Ordinal) && !f.EndsWith("packages.lock.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => new SourceFile(f, File.ReadAllText(Path.Combine(Root, f))));

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Reconstruct.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not stand in the source tree");
    }
}
