// Deliberate breaches: each shows that one architecture rule can fail. Nothing else uses them.
#pragma warning disable IDE0130
namespace Reconstruct.Service.Tests.House.Breaches.Patients
{
    public sealed class AsksALaterStage
    {
        public Referrals.Later? Later { get; init; }
    }
}

namespace Reconstruct.Service.Tests.House.Breaches.Referrals
{
    public sealed class Later
    {
        public int Number { get; init; }
    }

    public sealed class GreedyView(Service.Data.ServiceDb db)
    {
        public int Users => db.Users.Count();
    }
}

namespace Reconstruct.Service.Tests.House.Breaches.Shell
{
    public sealed class NamesASlice
    {
        public Referrals.Later? Later { get; init; }
    }
}
