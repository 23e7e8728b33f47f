using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Shell;

/// <summary>
/// Where people enter: menus by role, doors of the public start page, the page that does a pathway's next action, and the other pages of a pathway.
/// </summary>
public sealed class DoorTable
{
    private readonly List<Door> _public = [];
    private readonly List<MenuEntry> _menu = [];
    private readonly Dictionary<string, (Func<Guid, string> Link, IReadOnlyList<Role> Roles)> _actions = [];
    private readonly List<PathwayDoor> _pathway = [];
    private readonly List<(Func<PathwayStand, string> Link, Func<ServiceDb, PathwayStand, CancellationToken, Task<PathwayNote?>> Note, IReadOnlyList<Role> Roles)> _notes = [];

    public IReadOnlyList<Door> Public => _public;

    /// <summary>A door on the public start page.</summary>
    public void AddPublic(string address, string title, string text) => _public.Add(new(address, title, text));

    /// <summary>An entry in the menu of these roles.</summary>
    public void AddMenu(string address, string title, params Role[] roles) => _menu.Add(new(address, title, roles));

    /// <summary>The page on which the next action with this code is done, for a pathway's id. Its route allows the same roles.</summary>
    public void AddAction(string code, Func<Guid, string> link, params Role[] roles) => _actions.Add(code, (link, roles));

    /// <summary>Another page of a pathway, offered to these roles where the page is of use. Its route allows the same roles.</summary>
    public void AddPathway(string title, Func<PathwayStand, string> link, Func<PathwayStand, bool> when, params Role[] roles) => _pathway.Add(new(title, link, when, roles));

    /// <summary>A few words that stand on a pathway's page for these roles, with a link to the whole. The page of the link allows the same roles.</summary>
    public void AddPathwayNote(Func<PathwayStand, string> link, Func<ServiceDb, PathwayStand, CancellationToken, Task<PathwayNote?>> note, params Role[] roles) => _notes.Add((link, note, roles));

    public IEnumerable<MenuEntry> MenuOf(IReadOnlyCollection<Role> roles) => _menu.Where(m => m.Roles.Any(roles.Contains));

    /// <summary>The page of a next action for somebody with these roles; null when it is not theirs to do.</summary>
    public string? ActionLink(string code, Guid pathway, IReadOnlyCollection<Role> roles) =>
        _actions.TryGetValue(code, out var action) && action.Roles.Any(roles.Contains) ? action.Link(pathway) : null;

    /// <summary>The other pages of a pathway for somebody with these roles, in the order of the slices. A referrer is offered those of their own referrals only.</summary>
    public IReadOnlyList<PathwayLink> PathwayLinks(PathwayStand at, IReadOnlyCollection<Role> roles) =>
        [.. _pathway.Where(d => Reads(d.Roles, at, roles) && d.When(at)).Select(d => new PathwayLink(d.Title, d.Link(at)))];

    /// <summary>What the slices have to say on a pathway's page to somebody with these roles. A referrer reads it of their own referrals only.</summary>
    public async Task<IReadOnlyList<PathwayNote>> PathwayNotes(ServiceDb db, PathwayStand at, IReadOnlyCollection<Role> roles, CancellationToken ct)
    {
        List<PathwayNote> notes = [];
        foreach (var (_, note, _) in _notes.Where(n => Reads(n.Roles, at, roles)))
        {
            if (await note(db, at, ct) is { } said) notes.Add(said);
        }
        return notes;
    }

    /// <summary>The pages that such words can lead to, for somebody with these roles.</summary>
    public IReadOnlyList<string> NoteLinks(PathwayStand at, IReadOnlyCollection<Role> roles) => [.. _notes.Where(n => Reads(n.Roles, at, roles)).Select(n => n.Link(at)).Distinct(StringComparer.Ordinal)];

    public sealed record Door(string Address, string Title, string Text);

    public sealed record MenuEntry(string Address, string Title, IReadOnlyList<Role> Roles);

    public sealed record PathwayLink(string Title, string Address);

    /// <param name="Link">Words of the link to the whole.</param>
    public sealed record PathwayNote(string Title, string Text, string Link, string Address);

    private static bool Reads(IReadOnlyList<Role> allowed, PathwayStand at, IReadOnlyCollection<Role> roles) => allowed.Any(r => roles.Contains(r) && (r != Role.Referrer || at.Referred));

    private sealed record PathwayDoor(string Title, Func<PathwayStand, string> Link, Func<PathwayStand, bool> When, IReadOnlyList<Role> Roles);
}
