using Reconstruct.Core;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Decisions;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Patients.Reference;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Availability;

/// <summary>Which page comes next. Everything that it goes by is in the form; the decision is made here, each time anew.</summary>
public sealed class AvailabilityJourney(ServiceDb db, PolicyBook book, BoardTable boards, FundingQuestion question, IPdfPrinter printer)
{
    private const string Origin = "patient";

    public IResult Start() => Place(AvailabilityState.Blank, []);

    public async Task<IResult> Take(IFormCollection form, CancellationToken ct)
    {
        var state = AvailabilityState.Read(form);
        return (form.Text("at"), form.Text("go")) switch
        {
            ("place", _) => await TakePlace(form, state, ct),
            ("problem", "back") => Place(state, []),
            ("problem", "find") => ProblemStep.Show(state, await Named(state, ct), book, form.Text(ProblemStep.WordsField), []),
            ("problem", _) => await TakeProblem(form, state, ct),
            ("purpose", "back") => await Problem(state, [], ct),
            ("purpose", _) => await TakePurpose(form, state, ct),
            ("question" or "answer", "back") => await Back(state, ct),
            ("question", var go) => await TakeAnswer(form, go, state, ct),
            ("answer", _) => await Change(form.Text("change"), state, ct),
            ("show", _) => await Next(state, show: true, ct),
            _ => Place(state, []),
        };
    }

    /// <summary>The answer to what the form says, or every fault of it.</summary>
    public async Task<Result<FundingAnswer>> Answer(AvailabilityState state, CancellationToken ct)
    {
        var read = await question.Read(db, state.Board, state.Practice, state.Procedure, on: null, state.Inputs, Origin, ct);
        return read.Ok ? question.Decide(read.Value) : read.As<FundingAnswer>();
    }

    /// <summary>The place that was chosen, with today's board or boards.</summary>
    public async Task<PlaceNamed> Named(AvailabilityState state, CancellationToken ct)
    {
        var today = db.Clock.Today;
        if (state.Practice is null) return boards.Find(state.Board ?? "", today) is { } board ? new(board.Short(), [board]) : new("No place chosen", []);
        if (await db.Practice(state.Practice, ct) is not { } practice) return new("No place chosen", []);
        var answer = ResponsibleBoard.On(today, practice.Row, boards);
        IReadOnlyList<Board> found = answer.Board is { } one ? [one] : answer.Candidates;
        return new($"{practice.Name} ({(found.Count == 0 ? "no board known" : string.Join(" or ", found.Select(b => b.Short())))})", found);
    }

    private async Task<IResult> TakePlace(IFormCollection form, AvailabilityState state, CancellationToken ct)
    {
        var (chosen, page) = await PlaceStep.Take(form, state, db, boards, question, ct);
        if (chosen is null) return page!;
        return chosen.Procedure is not null && chosen.Purpose is not null ? await Next(chosen, show: false, ct) : await Problem(chosen, [], ct);
    }

    private async Task<IResult> TakeProblem(IFormCollection form, AvailabilityState state, CancellationToken ct)
    {
        if (form.Text(ProblemStep.Field) is not { } id || book.Procedure(id) is null) return await Problem(state, [new("problem-missing", "Select what it is about", ProblemStep.Field)], ct);
        var asks = Asks(book, book.Procedure(id)!);
        var kept = state with
        {
            Procedure = id,
            Asked = [.. state.Asked.Where(asks.Contains)],
            Facts = state.Facts.Where(f => asks.Contains(f.Key)).ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal),
        };
        return await Purpose(kept, [], ct);
    }

    /// <summary>Ids of the facts that the rules for a procedure can ask about, of any board, and of those that send a person another way.</summary>
    public static IReadOnlySet<string> Asks(PolicyBook book, Procedure procedure) => book.For(procedure).SelectMany(p => p.Facts).Select(f => f.Id).Concat(Everywhere(book)).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Everywhere(PolicyBook book) =>
        book.FastTracks.Select(f => f.When).Concat(book.Services.Select(s => s.When)).SelectMany(c => c.Whole()).OfType<Criterion.Rule>().Select(r => r.Fact.Id);

    private async Task<IResult> TakePurpose(IFormCollection form, AvailabilityState state, CancellationToken ct) =>
        form.Text(PurposeStep.Field) is PurposeStep.Reconstructive or PurposeStep.Cosmetic or PurposeStep.Unsure
            ? await Next(state with { Purpose = form.Text(PurposeStep.Field) }, show: false, ct)
            : await Purpose(state, [new("purpose-missing", "Select what it is for", PurposeStep.Field)], ct);

    private async Task<IResult> TakeAnswer(IFormCollection form, string? go, AvailabilityState state, CancellationToken ct)
    {
        if (form.Text("q") is not { } id || book.Facts.Find(id) is not { } fact) return await Next(state, show: false, ct);
        var typed = go == "unknown" ? AvailabilityState.Unknown : form.Text(AskStep.Field);
        if (typed is null) return await Ask(state, fact, null, [new("answer-missing", $"{(fact.IsNumeric ? "Enter a number" : "Select an answer")}, or choose that you do not know", AskStep.Field)], ct);
        var answered = state.With(id, typed);
        var answer = await Answer(answered, ct);
        var faults = answer.Refusals.Where(r => r.Field == "facts." + id || r.Code == FundingRefusals.ContradictCode).Select(r => r with { Field = AskStep.Field }).ToList();
        return faults.Count > 0 ? await Ask(state, fact, typed, faults, ct) : await Next(answered, show: false, ct);
    }

    private async Task<IResult> Change(string? what, AvailabilityState state, CancellationToken ct) => what switch
    {
        "place" => Place(state, []),
        "problem" => await Problem(state, [], ct),
        "purpose" => await Purpose(state, [], ct),
        _ when what is not null && book.Facts.Find(what) is { } fact => await Ask(state.AskAgain(what), fact, state.Facts.GetValueOrDefault(what), [], ct),
        _ => await Next(state, show: true, ct),
    };

    private async Task<IResult> Back(AvailabilityState state, CancellationToken ct) =>
        state.Asked.Count > 0 && book.Facts.Find(state.Asked[^1]) is { } last
            ? await Ask(state.AskAgain(last.Id), last, state.Facts.GetValueOrDefault(last.Id), [], ct)
            : await Purpose(state, [], ct);

    private async Task<IResult> Next(AvailabilityState state, bool show, CancellationToken ct)
    {
        var answer = await Answer(state, ct);
        if (!answer.Ok) return await Refused(state, answer.Refusals, ct);
        var given = state.Facts.Where(f => f.Value == AvailabilityState.Unknown).Select(f => book.Facts.Find(f.Key)).OfType<Fact>().ToHashSet();
        return !show && FundingEngine.NextQuestion(answer.Value, given) is { } next
            ? await Ask(state, next, state.Facts.GetValueOrDefault(next.Id), [], ct)
            : AnswerStep.Show(new(state, await Named(state, ct), answer.Value, db.Clock.Today, printer.On));
    }

    /// <summary>A form that was changed by hand, or a place that is no more: the page where it can be put right.</summary>
    private async Task<IResult> Refused(AvailabilityState state, IReadOnlyList<Refusal> refusals, CancellationToken ct) =>
        refusals.All(r => r.Code == FundingRefusals.ProcedureCode)
            ? await Problem(state with { Procedure = null }, [.. refusals.Select(r => r with { Field = ProblemStep.Field })], ct)
            : Place(AvailabilityState.Blank, [.. refusals.Select(r => r with { Field = PlaceStep.Field })]);

    private IResult Place(AvailabilityState state, IReadOnlyList<Refusal> refusals) => PlaceStep.Show(PlaceStep.Blank(state, boards, db.Clock.Today, refusals));

    private async Task<IResult> Problem(AvailabilityState state, IReadOnlyList<Refusal> refusals, CancellationToken ct) =>
        await Named(state, ct) is { Boards.Count: > 0 } place
            ? ProblemStep.Show(state, place, book, null, refusals)
            : Place(state with { Board = null, Practice = null }, [new("place-missing", "Enter a GP practice, town or postcode, or choose a board", PlaceStep.Field)]);

    private async Task<IResult> Purpose(AvailabilityState state, IReadOnlyList<Refusal> refusals, CancellationToken ct) =>
        book.Procedure(state.Procedure ?? "") is { } procedure
            ? PurposeStep.Show(new(state, await Named(state, ct), procedure, refusals))
            : await Problem(state, [new("problem-missing", "Select what it is about", ProblemStep.Field)], ct);

    private async Task<IResult> Ask(AvailabilityState state, Fact fact, string? typed, IReadOnlyList<Refusal> refusals, CancellationToken ct) =>
        book.Procedure(state.Procedure ?? "") is { } procedure
            ? AskStep.Show(new(state, await Named(state, ct), procedure, fact, typed, refusals))
            : await Problem(state, [new("problem-missing", "Select what it is about", ProblemStep.Field)], ct);
}
