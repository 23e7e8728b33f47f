using Reconstruct.Core.Funding;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Availability;

/// <summary>The answer: what, why, what is missing, what to take to the GP, what would change it, who to ask, and the source with its dates.</summary>
public static class AnswerStep
{
    /// <param name="PdfOn">False where no PDF can be made: the page is printed instead.</param>
    public sealed record Model(AvailabilityState State, PlaceNamed Place, FundingAnswer Answer, DateOnly Today, bool PdfOn)
    {
        /// <summary>What was answered, "not known" too, in the order in which it was asked.</summary>
        public IReadOnlyList<(Fact Fact, string Words)> Said =>
            [.. State.Asked.Concat(State.Facts.Keys).Distinct(StringComparer.Ordinal).Select(Answer.Facts.Catalogue.Find).OfType<Fact>().Select(f => (f, f.Words(Answer.Facts[f] ?? Fact.NotKnown)))];

        /// <summary>What must be said once, whatever the policies: the board's own cautions and the conditions that hold everywhere.</summary>
        public IEnumerable<string> Notes => Answer.Decisions.SelectMany(d => d.Cautions.Select(c => c.Words).Concat(d.HoldsIf.Select(h => h.Words))).Distinct(StringComparer.Ordinal);
    }

    public static IResult Show(Model model) => Page.Show<AnswerView, Model>(model);
}
