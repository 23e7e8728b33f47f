using System.Globalization;
using Reconstruct.Core;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Availability;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Compare;

/// <summary>One set of answers put to every board and to every version that is kept: a table, a map, and why two of them differ. Only an invented patient is ever in the address.</summary>
public static class ComparePage
{
    public const string Address = "/availability/compare";
    public const string FromField = "from";

    /// <param name="Procedure">What is compared; null before anything was chosen.</param>
    /// <param name="Comparison">Null when nothing was chosen or it was refused.</param>
    /// <param name="Example">The invented patient whose answers these are; null for one's own.</param>
    /// <param name="Asks">The facts that the policies of the procedure ask about.</param>
    public sealed record Model(
        AvailabilityState State, Procedure? Procedure, FundingComparison? Comparison, BoardMap.Layout Layout, WorkedPatient? Example, IReadOnlyList<Procedure> Procedures,
        IReadOnlyList<Fact> Asks, PolicyPair? Pair, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals)
    {
        public IReadOnlyList<WorkedPatient> Examples => WorkedPatient.All;

        public IReadOnlyList<BoardMap.Layout> Maps => BoardMap.Whole.Layouts;

        /// <summary>The boards by outcome, in the order in which outcomes are listed.</summary>
        public IEnumerable<IGrouping<FundingOutcome, FundingAnswer>> Groups =>
            Comparison is null ? [] : Comparison.Boards.GroupBy(b => b.Outcome).OrderBy(g => OutcomeWords.Order.ToList().IndexOf(g.Key));
    }

    public static string Link(WorkedPatient patient) => $"{Address}?example={patient.Id}";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Address, Get).AllowAnyone();
        app.MapPost(Address, Post).AllowAnyone();
    }

    private static IResult Get(string? example, string? from, PolicyBook book, BoardTable boards, Clock clock)
    {
        var patient = WorkedPatient.All.FirstOrDefault(p => p.Id == example);
        if (example is not null && patient is null) return Page.NotFound();
        return Show(patient?.State ?? AvailabilityState.Blank, Chosen(from, clock.Today), patient, patient is null ? null : (patient.First, patient.Second), book, boards, clock.Today);
    }

    private static IResult Post(IFormCollection form, PolicyBook book, BoardTable boards, Clock clock)
    {
        var state = AvailabilityState.Read(form);
        var patient = WorkedPatient.All.FirstOrDefault(p => p.Id == form.Text("example"));
        var pair = form.Text("first") is { } first && form.Text("second") is { } second ? (first, second) : ((string, string)?)null;
        return Show(state, Chosen(form.Text(FromField), clock.Today), patient, pair, book, boards, clock.Today);
    }

    private static IResult Show(AvailabilityState state, BoardMap.Layout layout, WorkedPatient? example, (string First, string Second)? pair, PolicyBook book, BoardTable boards, DateOnly today)
    {
        Model blank = new(state, null, null, layout, example, book.Procedures, [], null, []);
        if (state.Procedure is null) return Page.Show<CompareView, Model>(blank);
        if (book.Procedure(state.Procedure) is not { } procedure)
            return Page.Show<CompareView, Model>(blank with { Refusals = [new(FundingRefusals.ProcedureCode, "Select what to compare: there is no such operation or treatment", "procedure")] });

        var chosen = blank with { Procedure = procedure, Asks = Asks(book, procedure) };
        var facts = Facts.Read(book.Facts, state.Inputs, prefix: "fact.");
        if (!facts.Ok) return Page.Show<CompareView, Model>(chosen with { Refusals = facts.Refusals });
        var compared = FundingEngine.Compare(book, boards, procedure, Day(layout, today), facts.Value);
        return Page.Show<CompareView, Model>(chosen with { Comparison = compared, Pair = PolicyPair.Of(compared, pair) });
    }

    /// <summary>The map that starts on a day; that of today when none does.</summary>
    private static BoardMap.Layout Chosen(string? from, DateOnly today) =>
        BoardMap.Whole.Layouts.FirstOrDefault(l => l.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) == from) ?? BoardMap.Whole.On(today);

    /// <summary>Today, or the day nearest to it on which these boards were there.</summary>
    private static DateOnly Day(BoardMap.Layout layout, DateOnly today) => today < layout.From ? layout.From : layout.To is { } last && today > last ? last : today;

    private static IReadOnlyList<Fact> Asks(PolicyBook book, Procedure procedure)
    {
        var everywhere = book.FastTracks.Select(f => f.When).Concat(book.Services.Where(s => s.Concerns(procedure)).Select(s => s.When)).SelectMany(c => c.Whole()).OfType<Criterion.Rule>().Select(r => r.Fact);
        return [.. everywhere.Concat(book.For(procedure).SelectMany(p => p.Facts)).Distinct()];
    }
}
