using Reconstruct.Core.Guides;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Guide.Topics;

/// <summary>Every technique, or every condition, with what it is in one sentence.</summary>
public static class TopicListPage
{
    public const string Techniques = "/techniques";
    public const string Conditions = "/conditions";

    public sealed record Model(GuideKind Kind, IReadOnlyList<GuideTopic> Topics);

    public static string Address(GuideKind kind) => kind == GuideKind.Technique ? Techniques : Conditions;

    public static string Title(GuideKind kind) => kind == GuideKind.Technique ? "How plastic surgery is done" : "Conditions that plastic surgery treats";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Techniques, () => Show(GuideKind.Technique)).AllowAnyone();
        app.MapGet(Conditions, () => Show(GuideKind.Condition)).AllowAnyone();
    }

    public static void Doors(DoorTable doors)
    {
        doors.AddPublic(Conditions, Title(GuideKind.Condition), "From birthmarks to burns: what is done, how you get better and what to ask.");
        doors.AddPublic(Techniques, Title(GuideKind.Technique), "Skin grafts, flaps and other ways to repair skin: what happens, and what can go wrong.");
    }

    private static IResult Show(GuideKind kind) => Page.Show<TopicListView, Model>(new(kind, [.. GuideFiles.Book.Of(kind)]));
}
