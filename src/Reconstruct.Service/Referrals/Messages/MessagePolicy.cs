using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Patients.Identity;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>The settings that decide about a message.</summary>
public sealed record MessagePolicy(IdentityPolicy Identity, FileLimits Files)
{
    public static MessagePolicy Read(IConfiguration settings) =>
        new(new(settings.GetValue("identity:refuse-failing-number", false)), FileLimits.Read(settings));
}
