using Reconstruct.NhsUi;
using Reconstruct.Service.Pathways.Documents;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways;

/// <summary>What has happened on a pathway, newest first: its events, and the files that were added by hand.</summary>
public static class PathwayTimeline
{
    /// <summary>As staff read it: everything, with who did it and what was said.</summary>
    public static IReadOnlyList<TimelineItem> ForStaff(PathwayFile file) => Of(file, staff: true, _ => true);

    /// <summary>As others read it: what was decided and done, and files that they may see.</summary>
    public static IReadOnlyList<TimelineItem> ForOthers(PathwayFile file, Func<PathwayDocument, bool> maySee) => Of(file, staff: false, maySee);

    private static List<TimelineItem> Of(PathwayFile file, bool staff, Func<PathwayDocument, bool> maySee)
    {
        var events = file.Events.Select(row => (row, happened: row.Read())).Where(e => staff || EventWords.IsForEveryone(e.happened))
            .Select(e => (e.row.At, Item: new TimelineItem(EventWords.Heading(e.happened), Words.Time(e.row.At), Machine(e.row.At))
            {
                By = staff ? e.row.ByName : null,
                Text = staff ? EventWords.Text(e.happened) : null,
                State = e.row.Number == file.Events.Count ? TimelineState.Now : TimelineState.Done,
            }));
        var files = file.Added.Where(added => file.Documents.Any(d => added.Holds(d) && maySee(d)))
            .Select(added => (added.At, Item: new TimelineItem($"{FileWords.Count(added.Kind, added.Documents.Count)} added", Words.Time(added.At), Machine(added.At))
            {
                By = staff ? added.ByName : null,
                Text = staff ? added.Note : null,
            }));
        return [.. events.Concat(files).OrderBy(e => e.At).Select(e => e.Item).Reverse()]; // a stable order keeps events of one instant in their turn
    }

    private static string Machine(DateTimeOffset at) => at.ToUniversalTime().ToString("O");
}
