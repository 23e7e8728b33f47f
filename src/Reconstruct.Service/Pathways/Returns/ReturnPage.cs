using System.Globalization;
using System.Text;
using Reconstruct.Core;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways.Returns;

/// <summary>The monthly return of waiting times: parts 1A, 1B, 2, 2A and 3, as a table and as CSV, with everything that should be looked at.</summary>
public static class ReturnPage
{
    public const string Address = "/returns/rtt";
    public const string AgainAddress = Address + "/again";
    public const int FindingsShown = 100;

    /// <param name="MadeAt">From what was recorded when; null where no return is shown.</param>
    /// <param name="Month">First day of the month.</param>
    /// <param name="Names">Names of the boards that the return names by code.</param>
    /// <param name="Where">True for those who may know which pathway a finding is about.</param>
    public sealed record Model(
        DateOnly Month, string Typed, RttMonthlyReturn? Return, DateTimeOffset? MadeAt, IReadOnlyDictionary<string, string> Names, bool FunctionSet, bool Where, IReadOnlyList<Refusal> Refusals)
        : FormModel(Refusals);

    public static string Csv(DateOnly month) => $"{Address}/csv?month={Text(month)}";

    public static string FindingsCsv(DateOnly month) => $"{Address}/findings?month={Text(month)}";

    public static string Text(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Address, Get).Allow(Role.Governance, Role.Commissioner, Role.Coordinator);
        app.MapPost(AgainAddress, Again).Allow(Role.Governance, Role.Commissioner, Role.Coordinator);
        app.MapGet(Address + "/csv", GetCsv).Allow(Role.Governance, Role.Commissioner, Role.Coordinator);
        app.MapGet(Address + "/findings", GetFindings).Allow(Role.Governance, Role.Coordinator);
    }

    private static async Task<IResult> Get(string? month, ServiceDb db, BoardTable boards, IConfiguration settings, CancellationToken ct)
    {
        var set = ReturnSettings.Of(settings);
        var where = db.Acting.Is(Role.Governance) || db.Acting.Is(Role.Coordinator);
        Dictionary<string, string> names = [];
        if ((month is null ? db.Clock.Today.AddMonths(-1) : Parse(month)) is not { } day || day > db.Clock.Today)
        {
            return Show(new(db.Clock.Today, month ?? "", null, null, names, set.TreatmentFunction is not null, where,
                [new("month-missing", "Enter a month up to now as year and month, such as 2026-02", "month")]));
        }
        var latest = await MakeReturn.Latest(db, boards, set, day, ct);
        var made = latest.Read();
        foreach (var code in made.Rows.Select(r => r.Commissioner).Distinct())
        {
            if (boards.Find(code, made.Month.AddMonths(1).AddDays(-1)) is { } board) names[code] = board.Name;
        }
        return Show(new(made.Month, Text(made.Month), made, latest.MadeAt, names, set.TreatmentFunction is not null, where, []));
    }

    private static async Task<IResult> Again(IFormCollection typed, ServiceDb db, BoardTable boards, IConfiguration settings, CancellationToken ct)
    {
        if (Parse(typed.Text("month")) is not { } day || day > db.Clock.Today) return Page.NotFound();
        await MakeReturn.Run(db, boards, ReturnSettings.Of(settings), day, ct);
        return Page.SeeOther($"{Address}?month={Text(day)}");
    }

    private static async Task<IResult> GetCsv(string? month, ServiceDb db, BoardTable boards, IConfiguration settings, CancellationToken ct)
    {
        if (Parse(month) is not { } day) return Page.NotFound();
        var made = (await MakeReturn.Latest(db, boards, ReturnSettings.Of(settings), day, ct)).Read();
        return File(RttReturnCsv.Lines(made), $"rtt-{Text(day)}.csv");
    }

    private static async Task<IResult> GetFindings(string? month, ServiceDb db, BoardTable boards, IConfiguration settings, CancellationToken ct)
    {
        if (Parse(month) is not { } day) return Page.NotFound();
        var made = (await MakeReturn.Latest(db, boards, ReturnSettings.Of(settings), day, ct)).Read();
        return File(made.Findings.Select(f => string.Join(',', CsvLine.Write(f.Code), CsvLine.Write(f.Words), CsvLine.Write(f.Where))).Prepend("code,words,where"), $"rtt-{Text(day)}-findings.csv");
    }

    private static DateOnly? Parse(string? month) =>
        DateOnly.TryParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and < 2200 ? day : null;

    private static IResult File(IEnumerable<string> lines, string name) =>
        Results.File(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\r\n"))), "text/csv; charset=utf-8", name);

    private static IResult Show(Model model) => Page.Show<ReturnView, Model>(model);
}
