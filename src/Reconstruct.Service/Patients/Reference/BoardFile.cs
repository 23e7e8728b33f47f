using Reconstruct.Core.Boards;

namespace Reconstruct.Service.Patients.Reference;

/// <summary>The table of boards that the program carries.</summary>
public static class BoardFile
{
    /// <summary>Reads it; throws when the program was shipped with a broken one.</summary>
    public static BoardTable Read() => BoardTable.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "content", "boards.json"))).Value;
}
