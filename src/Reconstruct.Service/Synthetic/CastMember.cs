using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Synthetic;

/// <summary>One invented person who works in the service or refers to it.</summary>
public sealed record CastMember(PersonId Id, string Name, string JobTitle, Role Role, string? Organisation, bool Absent = false)
{
    public Acting Acts(string from) => new(Id, null, Name, [Role], from) { Organisation = Organisation };
}
