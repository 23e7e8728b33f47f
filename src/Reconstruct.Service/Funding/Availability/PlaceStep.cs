using Reconstruct.Core;
using Reconstruct.Core.Boards;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Decisions;
using Reconstruct.Service.Patients.Reference;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Availability;

/// <summary>Where: a GP practice or a board, looked for by name, town, postcode district or code.</summary>
public static class PlaceStep
{
    public const string Field = "place";
    public const string ChoiceField = "place.choice";
    public const string BoardField = "place.board";
    private const int FewestLetters = 2;

    /// <param name="Typed">What was looked for.</param>
    /// <param name="Practices">Practices found.</param>
    /// <param name="Boards">Boards found.</param>
    /// <param name="All">Every board of today.</param>
    public sealed record Model(AvailabilityState State, string? Typed, IReadOnlyList<Practice> Practices, IReadOnlyList<Board> Boards, IReadOnlyList<Board> All, IReadOnlyList<Refusal> Refusals)
        : FormModel(Refusals);

    public static IResult Show(Model model) => Page.Show<PlaceView, Model>(model);

    public static Model Blank(AvailabilityState state, BoardTable boards, DateOnly today, IReadOnlyList<Refusal> refusals) =>
        new(state, state.Practice ?? state.Board, [], [], boards.On(today), refusals);

    /// <summary>The state with the place that was chosen, or the page again.</summary>
    public static async Task<(AvailabilityState? State, IResult? Page)> Take(
        IFormCollection form, AvailabilityState state, ServiceDb db, BoardTable boards, FundingQuestion question, CancellationToken ct)
    {
        var (today, typed, choice) = (db.Clock.Today, form.Text(Field), form.Text(ChoiceField));
        var again = Blank(state, boards, today, []) with { Typed = typed };
        if (typed is null && form.Text(BoardField) is { } picked && boards.Find(picked, today) is not null) return (At(state, board: picked), null);
        if (typed is null) return (null, Show(again with { Refusals = [new("place-missing", "Enter a GP practice, town or postcode, or choose a board", Field)] }));
        if (typed.Length < FewestLetters) return (null, Show(again with { Refusals = [new("place-too-short", "Enter at least 2 letters", Field)] }));

        if (form.Text("looked") == typed && choice is not null && await Picked(state, choice, db, boards, ct) is { } of) return (of, null);
        var code = typed.ToUpperInvariant();
        if (boards.Find(code, today) is not null) return (At(state, board: code), null);
        var exact = await db.Practice(code, ct);
        if (exact is not null && NotOpen(exact, boards, today) is not { } closed) return (At(state, practice: exact.Code), null);
        if (exact is not null) return (null, Show(again with { Boards = question.LastBoards(exact.Row, today), Refusals = [NotOpen(exact, boards, today)!] }));

        var found = again with { Practices = await PracticeQueries.Search(db, typed, ct), Boards = Named(boards, today, typed) };
        if (found.Practices.Count + found.Boards.Count == 0)
            return (null, Show(found with { Refusals = [new("place-not-found", "Nothing was found. Enter another part of the name, town or postcode, or choose a board below", Field)] }));
        return (null, Show(form.Text("looked") == typed ? found with { Refusals = [new("place-not-chosen", "Select your GP practice or board", ChoiceField)] } : found));
    }

    /// <summary>The boards of a day in whose code, name or towns every word occurs.</summary>
    public static IReadOnlyList<Board> Named(BoardTable boards, DateOnly today, string typed)
    {
        var words = typed.ToUpperInvariant().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        var towns = BoardMap.Whole.On(today).Tiles.ToDictionary(t => t.Board, t => string.Join(' ', t.Places), StringComparer.Ordinal);
        return [.. boards.On(today).Where(b => $"{b.Code} {b.Name} {towns.GetValueOrDefault(b.Code)}".ToUpperInvariant() is var text && words.All(w => text.Contains(w, StringComparison.Ordinal)))];
    }

    /// <summary>The state with one of those that were offered; null when it is none that can be chosen.</summary>
    private static async Task<AvailabilityState?> Picked(AvailabilityState state, string choice, ServiceDb db, BoardTable boards, CancellationToken ct)
    {
        var (kind, code) = choice.Split(':') is [var k, var c] ? (k, c) : ("", "");
        if (kind == "board" && boards.Find(code, db.Clock.Today) is not null) return At(state, board: code);
        return kind == "practice" && await db.Practice(code, ct) is { } practice && NotOpen(practice, boards, db.Clock.Today) is null ? At(state, practice: code) : null;
    }

    private static AvailabilityState At(AvailabilityState state, string? board = null, string? practice = null) => state with { Board = board, Practice = practice };

    private static Refusal? NotOpen(Practice practice, BoardTable boards, DateOnly today) =>
        ResponsibleBoard.On(today, practice.Row, boards) is { Outcome: ResponsibleBoardOutcome.Unknown } answer ? new(answer.ReasonCode!, answer.Words, Field) : null;
}
