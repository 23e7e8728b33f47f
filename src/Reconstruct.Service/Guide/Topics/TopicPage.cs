using Reconstruct.Core;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Guides;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Guide.Topics;

/// <summary>One technique or one condition: what it is, when, how, getting better, what can go wrong, what to ask, when to get help.</summary>
public static class TopicPage
{
    /// <summary>Pages of later stages, which this one leads to by address alone.</summary>
    public const string Funding = "/availability", Surgeons = "/surgeons";

    public sealed record Model(GuideTopic Topic, GuideBook Book)
    {
        public IReadOnlyList<GuideTopic> Related(GuideKind kind) => [.. Book.Related(Topic).Where(t => t.Kind == kind)];

        public IReadOnlyList<Calculator> Calculators => [.. Topic.Calculators.Select(CalculatorCatalogue.Find).OfType<Calculator>()];

        public IReadOnlyList<GuidePicture> Pictures => [.. Topic.Pictures.Select(GuidePictures.Find).OfType<GuidePicture>()];

        /// <summary>The sources of the page and of what holds for all pages, each once: their place is the number that a statement shows.</summary>
        public IReadOnlyList<Source> Sources { get; } =
            [.. Topic.Sources.Concat((Topic.IsOperation ? Book.GeneralRisks.Concat(Book.RiskDrivers) : []).Concat(Book.Emergency).Concat(Book.HelpNow).Select(s => s.Source).OfType<Source>()).Distinct()];
    }

    public static string Link(GuideTopic topic) => $"{TopicListPage.Address(topic.Kind)}/{topic.Id}";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/techniques/{id}", (string id) => Show(GuideKind.Technique, id)).AllowAnyone();
        app.MapGet("/conditions/{id}", (string id) => Show(GuideKind.Condition, id)).AllowAnyone();
    }

    private static IResult Show(GuideKind kind, string id) =>
        GuideFiles.Book.Find(kind, id) is { } topic ? Page.Show<TopicView, Model>(new(topic, GuideFiles.Book)) : Page.NotFound();
}
