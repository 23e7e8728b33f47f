using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Funding.Cds;

/// <summary>Keeps what became of cards: all of a call or none. The same feedback again changes nothing.</summary>
public static class RecordCdsFeedback
{
    public static async Task<Result<int>> Run(ServiceDb db, string service, IReadOnlyList<CdsFeedbackBody.Item> items, CancellationToken ct)
    {
        var ids = items.Select(i => i.Card).ToArray();
        var cards = await db.Set<CdsCard>().Where(c => ids.Contains(c.Id) && c.Service == service).ToDictionaryAsync(c => c.Id, ct);
        var unknown = items.Select((item, i) => (item, i)).Where(x => !cards.ContainsKey(x.item.Card))
            .Select(x => new Refusal("card-not-found", "This service gave no such card", $"feedback[{x.i}].card")).ToList();
        if (unknown.Count > 0) return unknown;
        foreach (var item in items)
        {
            var card = cards[item.Card];
            (card.AnsweredAt, card.Overridden, card.Reason, card.Comment) = (card.AnsweredAt ?? db.Clock.Now, item.Overridden, item.Reason, item.Comment);
        }
        await db.SaveChangesAsync(ct);
        return items.Count;
    }
}
