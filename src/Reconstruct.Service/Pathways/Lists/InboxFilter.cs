using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways.Lists;

/// <summary>What the inbox is narrowed to. It names no patient, so it may stand in an address.</summary>
public sealed record InboxFilter(PathwayState? State, Role? Owner, PathwayUrgency? Urgency, SubSpecialty? SubSpecialty, bool Overdue)
{
    public static InboxFilter Read(IQueryCollection query) => new(
        One(query, "state").As<PathwayState>(), One(query, "owner").As<Role>(), One(query, "urgency").As<PathwayUrgency>(),
        One(query, "sub").As<SubSpecialty>(), One(query, "overdue") == "yes");

    public bool IsClosed => State == PathwayState.Closed;

    /// <summary>Narrows to all but the state: what the counts for each state are made from.</summary>
    public IQueryable<Pathway> ButState(IQueryable<Pathway> pathways, DateTimeOffset now)
    {
        if (Owner is { } owner) pathways = pathways.Where(p => p.OwnerRole == owner);
        if (Urgency is { } urgency) pathways = pathways.Where(p => p.Urgency == urgency);
        if (SubSpecialty is { } sub) pathways = pathways.Where(p => p.SubSpecialty == sub);
        return Overdue ? pathways.Where(p => p.DueAt < now) : pathways;
    }

    public string Address(PathwayState? state, PageMark? after = null)
    {
        var parts = new List<string>();
        if (state is not null) parts.Add($"state={state}");
        if (Owner is not null) parts.Add($"owner={Owner}");
        if (Urgency is not null) parts.Add($"urgency={Urgency}");
        if (SubSpecialty is not null) parts.Add($"sub={SubSpecialty}");
        if (Overdue) parts.Add("overdue=yes");
        if (after is not null) parts.Add($"after={after}");
        return InboxPage.Address + (parts.Count > 0 ? "?" + string.Join('&', parts) : "");
    }

    private static string? One(IQueryCollection query, string name) => query[name].ToString() is { Length: > 0 } text ? text : null;
}
