using Reconstruct.Core.People;

namespace Reconstruct.Service.Data;

/// <summary>Who is at work, as what, from where. Every write and every read of a patient's record carries it.</summary>
/// <param name="Person">The person signed in; null for a client or the service itself.</param>
/// <param name="Client">The system client or the timed job; null for a person.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Roles">The roles held.</param>
/// <param name="From">The route pattern or the job: never an address with an identifier in it.</param>
public sealed record Acting(PersonId? Person, string? Client, string Name, IReadOnlyList<Role> Roles, string From)
{
    /// <summary>The patient that this person is; null for everyone else.</summary>
    public Guid? OwnPatient { get; init; }

    /// <summary>The ODS code of the organisation that this person works for; null where it does not matter.</summary>
    public string? Organisation { get; init; }

    /// <summary>The service itself, at a timed job or a command.</summary>
    public static Acting Service(string job) => new(null, "reconstruct", "Reconstruct", [], job);

    public string RoleNames => Roles.Count > 0 ? string.Join(' ', Roles) : Client is null ? "none" : "client";

    public bool Is(Role role) => Roles.Contains(role);
}
