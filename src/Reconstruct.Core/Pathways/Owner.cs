using Reconstruct.Core.People;

namespace Reconstruct.Core.Pathways;

/// <summary>Who has a pathway now: one role, or one person acting in that role. Always inside the service.</summary>
public sealed record Owner
{
    private Owner(Role role, PersonId? person) => (Role, Person) = (role, person);

    /// <summary>The role. When <see cref="Person"/> is null, everybody in it shares the duty.</summary>
    public Role Role { get; }

    /// <summary>The one person; null when the role as a whole owns it.</summary>
    public PersonId? Person { get; }

    /// <summary>True for the roles that can own a pathway: coordinator, surgeon, nurse, theatre manager, governance.</summary>
    public static bool CanOwn(Role role) =>
        role is Role.Coordinator or Role.Surgeon or Role.Nurse or Role.TheatreManager or Role.Governance;

    /// <summary>Everybody in a role. Throws when the role cannot own (see <see cref="CanOwn"/>).</summary>
    public static Owner Of(Role role) => Make(role, null).Value;

    /// <summary>One person acting in a role. Throws when the role cannot own.</summary>
    public static Owner Of(Role role, PersonId person) => Make(role, person).Value;

    /// <summary>An owner, or why that role cannot own a pathway.</summary>
    /// <param name="role">The role.</param>
    /// <param name="person">The one person; null for the whole role.</param>
    public static Result<Owner> Make(Role role, PersonId? person) => CanOwn(role)
        ? new Owner(role, person)
        : new Refusal("owner-outside-service", "Choose an owner who works in the service", "owner");

    /// <summary>The role as a whole, without the person.</summary>
    public Owner WholeRole => Person is null ? this : new Owner(Role, null);
}
