using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Pathways;

/// <summary>Which of the two a person is.</summary>
public static class PathwayReaders
{
    public static PathwayReader Of(Acting who) => who.Roles.Any(r => r is not (Role.Referrer or Role.Patient or Role.Proxy)) ? PathwayReader.Staff : PathwayReader.Referrer;
}
