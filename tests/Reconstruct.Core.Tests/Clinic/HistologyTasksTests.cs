using CsCheck;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning.Margins;
using static Reconstruct.Core.Tests.Clinic.FormScene;

namespace Reconstruct.Core.Tests.Clinic;

[Trait("Hazard", "HAZ-105")]
public sealed class HistologyTasksTests
{
    private static readonly FormAnswer Yes = new FormAnswer.YesNo(true);
    private static readonly FormAnswer No = new FormAnswer.YesNo(false);
    private static readonly FormAnswer Unknown = new FormAnswer.NotKnown();

    /// <summary>A squamous cell carcinoma that was reported on 3 March, clear on every side.</summary>
    private static readonly (string, FormAnswer)[] Back =
        [("specimen-sent", Yes), ("histology-expected-by", Day(31)), ("histology-reported-on", Day(3)), ("histology-type", Chosen("scc")), .. Margins(1, 1)];

    private static readonly (string, FormAnswer)[] Benign = [("specimen-sent", Yes), ("histology-reported-on", Day(3)), ("told", Yes), ("re-excision", No)];

    [Fact]
    public void A_specimen_leaves_a_task_by_the_day_its_report_is_expected()
    {
        var open = Assert.Single(Plan(("specimen-sent", Yes), ("histology-expected-by", Day(31))));
        var withoutDay = Assert.Single(Plan(("specimen-sent", Yes)));

        Assert.Equal((new DateTimeOffset(2026, 3, 31, 22, 59, 0, TimeSpan.Zero), Role.Surgeon, null), (open.DueAt, open.Owner, open.Settled)); // summer time from 29 March
        Assert.Equal((Now, true), (withoutDay.DueAt, withoutDay.AtOnce));
    }

    [Fact]
    public void A_report_that_is_back_stays_a_task_until_the_patient_was_told()
    {
        var back = Assert.Single(Plan([.. Back, ("complete", Yes), ("re-excision", No), ("told", No)]));
        var told = Assert.Single(Plan([.. Back, ("complete", Yes), ("re-excision", No), ("told", Yes)]));

        Assert.Equal((null, true, "The report came back on 3 March 2026, and nobody has recorded that the patient was told"), (back.Settled, back.AtOnce, back.Why));
        Assert.Equal("Reported on 3 March 2026 and the patient told, by the form", told.Settled);
    }

    [Fact]
    public void Told_without_the_day_of_the_report_or_without_what_it_shows_closes_nothing()
    {
        var withoutDay = Plan(("specimen-sent", Yes), ("told", Yes), ("histology-type", Chosen("bcc")));
        var withoutFinding = Plan(("specimen-sent", Yes), ("histology-reported-on", Day(3)), ("told", Yes), ("histology-type", Unknown));

        Assert.Null(Assert.Single(withoutDay).Settled);
        Assert.Null(Assert.Single(withoutFinding).Settled);
    }

    [Fact]
    public void What_is_not_all_out_asks_for_a_decision_until_there_is_one()
    {
        var open = Plan([.. Back, ("told", Yes), ("complete", No)]);
        var notKnown = Plan([.. Back, ("told", Yes), ("complete", Unknown), ("re-excision", Unknown)]);
        var decided = Plan([.. Back, ("told", Yes), ("complete", No), ("re-excision", No)]);
        var benign = Plan([.. Back[..3], ("histology-type", Chosen("benign")), ("told", Yes)]);

        Assert.Equal(["excision-decision"], Open(open));
        Assert.Equal(["excision-decision"], Open(notKnown));
        Assert.Equal("Decided, by the form: no more has to be cut out", decided.Single(t => t.Code == "excision-decision").Settled);
        Assert.Empty(Open(benign));
    }

    [Fact]
    public void All_of_a_squamous_cell_carcinoma_out_with_a_margin_too_near_or_not_known_asks_for_a_decision()
    {
        IReadOnlyList<PlannedTask> Out(string type, params (string, FormAnswer)[] more) => Plan([.. Back[..3], ("histology-type", Chosen(type)), ("told", Yes), ("complete", Yes), .. more]);

        Assert.Equal(["excision-decision"], Open(Out("scc", Margins(0.9m, 5))));
        Assert.Equal(["excision-decision"], Open(Out("scc", Margins(5, 0.9m))));
        Assert.Equal(["excision-decision"], Open(Out("scc", Margins(5, 5)[..1])));
        Assert.Equal(["excision-decision"], Open(Out("scc")));
        Assert.Empty(Open(Out("scc", Margins(1, 1))));
        Assert.Empty(Open(Out("bcc")));
        Assert.Equal("Decided, by the form: no more has to be cut out", Out("scc", [.. Margins(0.9m, 5), ("re-excision", No)]).Single(t => t.Code == "excision-decision").Settled);
    }

    [Fact]
    public void Why_a_decision_is_asked_for_says_near_or_not_known_and_names_the_source()
    {
        string Why(params (string, FormAnswer)[] margins) => Plan([.. Back[..4], ("told", Yes), ("complete", Yes), .. margins]).Single(t => t.Code == "excision-decision").Why;

        Assert.Equal($"All of it is out, by the report, and a margin of this squamous cell carcinoma is under 1 mm; no decision is recorded. {SccMargin.ReadIn.Citation}", Why(Margins(0.9m, 5)));
        Assert.Equal($"All of it is out, by the report, and it is not known that every margin of this squamous cell carcinoma is at least 1 mm; no decision is recorded. {SccMargin.ReadIn.Citation}", Why(Margins(1, 1)[..1]));
    }

    [Fact]
    public void More_that_has_to_be_cut_out_is_open_until_it_is_done_on_a_day_or_declined()
    {
        (string, FormAnswer)[] wanted = [.. Back, ("told", Yes), ("complete", No), ("re-excision", Yes)];
        PlannedTask Again(params (string, FormAnswer)[] more) => Plan([.. wanted, .. more]).Single(t => t.Code == "re-excision");

        Assert.Equal((null, Now, true), (Again().Settled, Again().DueAt, Again().AtOnce));
        Assert.Equal(new DateTimeOffset(2026, 3, 20, 23, 59, 0, TimeSpan.Zero), Again(("re-excision-outcome", Chosen("waiting")), ("re-excision-by", Day(20))).DueAt);
        Assert.Null(Again(("re-excision-outcome", Chosen("done"))).Settled);
        Assert.Equal("Done on 3 March 2026, by the form", Again(("re-excision-outcome", Chosen("done")), ("re-excision-on", Day(3))).Settled);
        Assert.Equal("The patient declines it, by the form", Again(("re-excision-outcome", Chosen("declined"))).Settled);
    }

    [Fact]
    public void Cut_out_and_no_specimen_sent_is_an_open_line()
    {
        Assert.Equal("It was cut out and no specimen was sent: find the specimen, or say why there is none", Assert.Single(Plan(("excised", Yes), ("specimen-sent", No))).What);
        Assert.Equal("Find out whether a specimen was sent", Assert.Single(Plan(("excised", Yes), ("specimen-sent", Unknown))).What);
        Assert.Empty(Plan(("excised", No), ("specimen-sent", No)));
        Assert.Empty(Plan(("specimen-sent", Unknown)));
    }

    [Fact]
    public void A_cancer_that_nobody_expected_stays_a_task_until_somebody_has_acted_on_it()
    {
        (string, FormAnswer)[] cancer = [.. Benign, ("unexpected-cancer", Yes), ("complete", Yes)];

        Assert.Equal(["unexpected-cancer"], Open(PlanBenign([.. cancer, ("cancer-acted", No)])));
        Assert.Equal(["unexpected-cancer"], Open(PlanBenign(cancer)));
        Assert.Empty(Open(PlanBenign([.. cancer, ("cancer-acted", Yes)])));
        Assert.Equal(["histology-report"], Open(PlanBenign(Benign))); // whether it shows a cancer is not known
        Assert.Empty(Open(PlanBenign([.. Benign, ("unexpected-cancer", No)])));
        Assert.Equal(["excision-decision"], Open(PlanBenign([.. Benign[..3], ("unexpected-cancer", Yes), ("cancer-acted", Yes), ("complete", No)])));
    }

    [Fact]
    public void Whether_a_specimen_of_a_benign_lesion_was_sent_does_not_stay_unknown()
    {
        Assert.Equal(["specimen"], Open(PlanBenign(("removed", Yes), ("specimen-sent", Unknown))));
        Assert.Empty(PlanBenign(("removed", Yes), ("specimen-sent", No)));
        Assert.Empty(PlanBenign(("removed", Yes)));
    }

    [Fact]
    public void Nothing_closes_while_the_patient_is_not_known_to_be_told() => Gen.Select(Any, Any, Any, Any).Sample((complete, again, told, acted) =>
    {
        var answers = new (string, FormAnswer?)[] { ("complete", complete), ("re-excision", again), ("told", told is FormAnswer.YesNo { Yes: true } ? No : told), ("cancer-acted", acted) }
            .Where(a => a.Item2 is not null).Select(a => (a.Item1, a.Item2!)).ToArray();

        return Open(Plan([.. Back, .. answers])).Contains("histology-report") && Open(PlanBenign([.. Back, ("unexpected-cancer", Yes), .. answers])).Contains("histology-report");
    });

    private static Gen<FormAnswer?> Any => OneOf(null, Unknown, No, Yes);

    private static FormAnswer Day(int day) => new FormAnswer.Date(new(2026, 3, day));

    private static (string, FormAnswer)[] Margins(decimal side, decimal depth) => [("peripheral", new FormAnswer.Number(side)), ("deep", new FormAnswer.Number(depth))];

    private static FormAnswer Chosen(string code) => new FormAnswer.Chosen([code]);

    private static IEnumerable<string> Open(IEnumerable<PlannedTask> tasks) => tasks.Where(t => t.Settled is null).Select(t => t.Code);

    private static IReadOnlyList<PlannedTask> Plan(params (string, FormAnswer)[] answers) => AssessmentTasks.Plan([TaskRule.Histology], Answers(answers), null, Now);

    private static IReadOnlyList<PlannedTask> PlanBenign(params (string, FormAnswer)[] answers) => AssessmentTasks.Plan([TaskRule.BenignHistology], Answers(answers), null, Now);
}
