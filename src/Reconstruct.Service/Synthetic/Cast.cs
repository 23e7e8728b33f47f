using Microsoft.AspNetCore.Identity;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell.People;

namespace Reconstruct.Service.Synthetic;

/// <summary>The invented people of the demo: every role, under names that stay the same for every seed, so that a tour can name them.</summary>
public sealed class Cast
{
    public const string Hospital = "RDEMO";
    private readonly SeededIds _ids;

    public Cast(SeededIds ids)
    {
        _ids = ids;
        All = [.. Parts.Select(p => new CastMember(new(ids.Next()), p.Name, p.Job, p.Role, p.Organisation, p.Absent))];
    }

    public IReadOnlyList<CastMember> All { get; }

    public IReadOnlyList<CastMember> With(Role role) => [.. All.Where(m => m.Role == role)];

    public CastMember One(Role role, Random draw) => With(role) is var some && some.Where(m => !m.Absent).ToList() is { Count: > 0 } here ? here[draw.Next(here.Count)] : some[0];

    /// <summary>Puts everyone in the record; the roles themselves are there already.</summary>
    public void Enter(ServiceDb db)
    {
        foreach (var member in All)
            Enter(db, member.Id, member.Name, member.JobTitle, member.Role, p => (p.Organisation, p.Absent) = (member.Organisation, member.Absent));
    }

    /// <summary>Gives somebody an account.</summary>
    public PersonId Enter(ServiceDb db, string name, Role role, string? job, Action<Person>? also = null)
    {
        PersonId id = new(_ids.Next());
        Enter(db, id, name, job, role, also);
        return id;
    }

    private void Enter(ServiceDb db, PersonId id, string name, string? job, Role role, Action<Person>? also)
    {
        var user = $"{role}-{id.Value:N}".ToLowerInvariant();
        Person person = new()
        {
            Id = id.Value, UserName = user, NormalizedUserName = user.ToUpperInvariant(), DisplayName = name, JobTitle = job, Synthetic = true,
            SecurityStamp = _ids.Next().ToString("N"), ConcurrencyStamp = _ids.Next().ToString(),
        };
        also?.Invoke(person);
        db.Users.Add(person);
        db.UserRoles.Add(new IdentityUserRole<Guid> { UserId = id.Value, RoleId = RoleRows.IdOf(role) });
    }

    private sealed record Part(string Name, string Job, Role Role, string? Organisation = null, bool Absent = false);

    private static readonly Part[] Parts =
    [
        new("Ms Amara Okonjo-Hale", "Consultant plastic surgeon, hand and upper limb", Role.Surgeon, Hospital),
        new("Mr Idris Penhallow", "Consultant plastic surgeon, skin cancer", Role.Surgeon, Hospital),
        new("Miss Sunniva Thackeray", "Consultant plastic surgeon, breast reconstruction", Role.Surgeon, Hospital),
        new("Mr Teodor Brightwater", "Consultant plastic surgeon, cleft and burns", Role.Surgeon, Hospital),
        new("Ms Yevgenia Larkfield", "Consultant plastic surgeon, lower limb", Role.Surgeon, Hospital, Absent: true),
        new("Marnie Quillfeather", "Referral coordinator", Role.Coordinator, Hospital),
        new("Desmond Ferncastle", "Referral coordinator", Role.Coordinator, Hospital),
        new("Bronagh Tilleyard", "Clinical nurse specialist, skin cancer", Role.Nurse, Hospital),
        new("Ravindra Larkspur", "Ward sister, plastic surgery", Role.Nurse, Hospital),
        new("Odette Marchbanksy", "Theatre manager", Role.TheatreManager, Hospital),
        new("Gwilym Sparrowfield", "Commissioning manager, NHS Birmingham and Solihull", Role.Commissioner, "QHL"),
        new("Marguerite Thistlewood", "Head of commissioning policy, NHS Birmingham and Solihull", Role.Commissioner, "QHL"),
        new("Honor Castlewray", "Head of clinical governance", Role.Governance, Hospital),
        new("Pip Underhaye", "Service administrator", Role.Administrator, Hospital),
        new("Dr Nia Holloway-Reede", "GP", Role.Referrer, "DEMO01"),
        new("Dr Callum Astburne", "GP", Role.Referrer, "DEMO02"),
        new("Dr Farah Denholme", "GP", Role.Referrer, "DEMO03"),
        new("Mr Jonty Wexcombe", "Emergency physician", Role.Referrer, "RDEMA"),
    ];
}
