using Reconstruct.Core;
using Reconstruct.Service.Data.Objects;

namespace Reconstruct.Service.Pathways.Documents;

/// <summary>Files that may be added to a pathway. One that exists has passed every check.</summary>
public sealed record NewFiles
{
    public const string FilesField = "files";
    public const string KindField = "kind";
    public const string NoteField = "note";
    public const int LongestNote = 2000;

    private NewFiles(DocumentKind kind, string? note, IReadOnlyList<CheckedFile> files) => (Kind, Note, Files) = (kind, note, files);

    public DocumentKind Kind { get; }
    public string? Note { get; }
    public IReadOnlyList<CheckedFile> Files { get; }

    /// <summary>True for what a person can say that their files are.</summary>
    public static bool CanBe(DocumentKind kind) => kind is DocumentKind.Photograph or DocumentKind.ReceivedLetter or DocumentKind.Attachment;

    /// <summary>Checks what was sent; every fault at once.</summary>
    /// <param name="kind">What all of them are.</param>
    /// <param name="sent">Name and bytes of each.</param>
    public static Result<NewFiles> Make(DocumentKind? kind, string? note, IReadOnlyList<(string Name, byte[] Bytes)> sent, FileLimits limits)
    {
        var refusals = new List<Refusal>();
        if (kind is not { } known || !CanBe(known)) refusals.Add(new("file-kind-missing", "Select what the files are", KindField));
        var files = Check(sent, kind, limits, refusals);
        if (note?.Length > LongestNote) refusals.Add(new("note-too-long", $"Note must be {LongestNote} characters or fewer", NoteField));
        return refusals.Count > 0 ? refusals : new NewFiles(kind!.Value, note, files);
    }

    private static List<CheckedFile> Check(IReadOnlyList<(string Name, byte[] Bytes)> sent, DocumentKind? kind, FileLimits limits, List<Refusal> refusals)
    {
        var files = new List<CheckedFile>();
        if (sent.Count == 0) refusals.Add(new("files-missing", "Choose one or more files", FilesField));
        if (sent.Count > limits.MaxFiles) refusals.Add(new("too-many-files", $"You can add up to {limits.MaxFiles} files at a time", FilesField));
        foreach (var (name, bytes) in sent)
        {
            var file = FileCheck.Of(name, bytes, limits, FilesField);
            if (!file.Ok) refusals.AddRange(file.Refusals);
            else if (kind == DocumentKind.Photograph && !StoredFiles.IsPicture(file.Value.ContentType))
                refusals.Add(new("not-a-photograph", $"'{file.Value.Title}' is not a photograph. Choose a JPEG, PNG or WebP picture", FilesField));
            else files.Add(file.Value);
        }
        return files;
    }
}
