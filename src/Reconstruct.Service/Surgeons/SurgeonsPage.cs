using Reconstruct.Core.Identifiers;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Surgeons;

/// <summary>Finds a surgeon by name or GMC number. For everyone; what is looked for stands in the address, so that it can be sent on: names of surgeons are public.</summary>
public static class SurgeonsPage
{
    public const string Address = "/surgeons";
    private const int Longest = 100;

    /// <param name="Asked">What was looked for; null for nothing.</param>
    /// <param name="NumberAsked">True when it is a GMC number.</param>
    /// <param name="MayAdd">True for those who look after the list.</param>
    public sealed record Model(string? Asked, bool NumberAsked, IReadOnlyList<Line> Found, bool More, bool MayAdd, DateOnly Today);

    public sealed record Line(Surgeon Surgeon, string Summary);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Address, Get).AllowAnyone();

    private static async Task<IResult> Get(string? q, ServiceDb db, CancellationToken ct)
    {
        var asked = string.IsNullOrWhiteSpace(q) ? null : q.Trim() is var text && text.Length > Longest ? text[..Longest] : text;
        var found = await db.FindSurgeons(asked, ct);
        var lines = new List<Line>();
        foreach (var surgeon in found)
            lines.Add(new(surgeon, SurgeonSummary.Of((await SurgeonFile.Read(db, surgeon.Id, ct))!, db.Clock.Today)));
        return Page.Show<SurgeonsView, Model>(new(
            asked, GmcNumber.Parse(asked).Ok, lines, found.Count == SurgeonQueries.MostFound, db.Acting.Is(Role.Governance) || db.Acting.Is(Role.Administrator), db.Clock.Today));
    }
}
