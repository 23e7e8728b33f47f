using Reconstruct.Core.People;

namespace Reconstruct.Service.Shell;

/// <summary>Where people enter: menus by role, doors of the public start page, and the page that does a pathway's next action.</summary>
public sealed class DoorTable
{
    private readonly List<Door> _public = [];
    private readonly List<MenuEntry> _menu = [];
    private readonly Dictionary<string, Func<Guid, string>> _actions = [];

    public IReadOnlyList<Door> Public => _public;

    /// <summary>A door on the public start page.</summary>
    public void AddPublic(string address, string title, string text) => _public.Add(new(address, title, text));

    /// <summary>An entry in the menu of these roles.</summary>
    public void AddMenu(string address, string title, params Role[] roles) => _menu.Add(new(address, title, roles));

    /// <summary>The page on which the next action with this code is done, for a pathway's id.</summary>
    public void AddAction(string code, Func<Guid, string> link) => _actions.Add(code, link);

    public IEnumerable<MenuEntry> MenuOf(IReadOnlyCollection<Role> roles) => _menu.Where(m => m.Roles.Any(roles.Contains));

    public string? ActionLink(string code, Guid pathway) => _actions.TryGetValue(code, out var link) ? link(pathway) : null;

    public sealed record Door(string Address, string Title, string Text);

    public sealed record MenuEntry(string Address, string Title, IReadOnlyList<Role> Roles);
}
