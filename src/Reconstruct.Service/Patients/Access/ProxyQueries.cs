using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients.Access;

/// <summary>Who acts for whom.</summary>
public static class ProxyQueries
{
    /// <summary>Those that count today: begun, not past their last day and not ended.</summary>
    public static IQueryable<ProxyFor> Proxies(this ServiceDb db)
    {
        var today = db.Clock.Today;
        return db.Set<ProxyFor>().Where(x => x.From <= today && (x.Until == null || x.Until >= today) && x.EndedAt == null);
    }
}
