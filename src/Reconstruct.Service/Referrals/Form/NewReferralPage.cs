using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Referrals.Form;

/// <summary>The door of the form: what it asks, what it is not for, and the button that begins a draft.</summary>
public static class NewReferralPage
{
    public const string Address = "/referrals/new";

    public sealed record Model(bool MayRefer, bool MayTypeLetters, int Drafts, OnCall Phones);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Address, Get).Allow(ReferralForm.Writers);
        app.MapPost(Address, Post).Allow(ReferralForm.Writers);
    }

    private static async Task<IResult> Get(ServiceDb db, OnCall phones, CancellationToken ct) =>
        Page.Show<NewReferralView, Model>(new(db.Acting.Is(Role.Referrer), db.Acting.Is(Role.Coordinator), (await db.OwnDrafts(ct)).Count, phones));

    private static async Task<IResult> Post(IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var onPaper = typed.Text("on-paper") == "yes" || !db.Acting.Is(Role.Referrer);
        if (onPaper && !db.Acting.Is(Role.Coordinator)) return Page.NotAllowed("letters on paper");
        var begun = await ChangeDraft.Start(db, onPaper, ct);
        return begun.Ok ? Page.SeeOther(DraftLink.Next(begun.Value.Id, begun.Value.Read(), db.Clock.Today)) : Page.Refused(begun.Refusals);
    }
}
