using Microsoft.Extensions.DependencyInjection;
using Reconstruct.Core.People;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Data;
using Reconstruct.Service.Surgeons;
using Reconstruct.Service.Surgeons.Recheck;

namespace Reconstruct.Service.Tests.Surgeons;

/// <summary>The list of what has to be looked at about surgeons.</summary>
public sealed class RecheckPageTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Hazard", "HAZ-071")]
    public async Task The_job_asks_for_a_check_before_the_last_one_stops_counting_and_once_only()
    {
        var surgeon = await Service.Surgeon();
        await Service.Licensed(surgeon.Id);
        Assert.Equal(0, await RunJob());

        Service.Time.Advance(TimeSpan.FromDays(62));
        Assert.Equal((1, 0), (await RunJob(), await RunJob()));

        var page = await Open(RecheckPage.Address, Role.Administrator);
        Assert.Contains("2 to look at", page.Words, StringComparison.Ordinal);
        Assert.Contains("Check again before the last check stops counting", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Overdue", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_ends_what_it_settles()
    {
        var surgeon = await Service.Surgeon();
        Assert.Contains("Never checked", (await Open(RecheckPage.Address, Role.Governance)).Words, StringComparison.Ordinal);

        await Service.Licensed(surgeon.Id);

        var page = await Open(RecheckPage.Address, Role.Governance);
        Assert.Contains("Nothing has to be looked at", page.Words, StringComparison.Ordinal);
        Assert.Contains("By a check", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_is_overdue()
    {
        var surgeon = await Service.Surgeon();
        await Service.Licensed(surgeon.Id);
        Service.Time.Advance(TimeSpan.FromDays(91));
        await RunJob();

        Assert.Contains("Overdue", (await Open(RecheckPage.Address, Role.Coordinator)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conditions_go_to_governance_who_says_what_was_decided()
    {
        var surgeon = await Service.Surgeon();
        await Service.Licensed(surgeon.Id);
        await Service.Check(surgeon.Id, ClaimKind.Registration, CheckResult.VerifiedWithConditions, "Supervised work only");
        var page = await Open(RecheckPage.Address, Role.Governance);
        var task = (await Service.File(surgeon.Id)).Tasks.Single(t => t.Reason == RecheckReason.Conditions);

        var empty = await page.SubmitTo(RecheckPage.SettleLink(task.Id));
        var settled = await empty.SubmitTo(RecheckPage.SettleLink(task.Id), ("finding", "Works with a second consultant"));

        Assert.Equal((422, "Enter what you found and decided"), (empty.Status, empty.Error($"finding-{task.Id}")));
        Assert.Contains("Works with a second consultant", settled.Words, StringComparison.Ordinal);
        Assert.Contains("Nothing has to be looked at", settled.Words, StringComparison.Ordinal);
        Assert.Equal(0, await RunJob());
    }

    [Fact]
    [Trait("Hazard", "HAZ-072")]
    public async Task A_disagreement_is_settled_by_a_check_and_by_no_words()
    {
        var surgeon = await Service.Surgeon();
        await Service.Licensed(surgeon.Id);
        await Service.Check(surgeon.Id, ClaimKind.Registration, CheckResult.Disagrees);
        var task = (await Service.File(surgeon.Id)).Tasks.Single(t => t.Reason == RecheckReason.Disagrees);

        var refused = await Service.Use(db => SettleTask.Run(db, task.Id, task.Version, "It will be right", Ct));

        Assert.Equal("task-needs-check", refused.Refusals.Single().Code);
        Assert.True((await Service.Now(surgeon.Id)).Blocked);
    }

    [Fact]
    public async Task Everything_about_surgeons_is_in_a_history_that_holds()
    {
        var surgeon = await Service.Surgeon();
        await Service.Licensed(surgeon.Id);

        var verdict = await Service.Use(db => HistoryCheck.Run(db, _ => { }, Ct));

        Assert.Null(verdict.FirstFault);
        Assert.True(verdict.Rows >= 5, $"{verdict.Rows} rows");
    }

    private Task<int> RunJob() => Service.Use((services, db) => KeepTasks.Run(db, services.GetRequiredService<CheckIntervals>(), Ct));
}
