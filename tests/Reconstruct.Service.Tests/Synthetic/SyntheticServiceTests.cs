using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Identifiers;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Funding.Kept;
using Reconstruct.Service.Funding.Requests;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Surgeons;
using Reconstruct.Service.Synthetic;

namespace Reconstruct.Service.Tests.Synthetic;

/// <summary>One world of 150 pathways, filled once on the engine of this run, and what must be true of it.</summary>
public sealed class SyntheticServiceTests(SyntheticServiceTests.Filled filled) : IClassFixture<SyntheticServiceTests.Filled>
{
    private const int Pathways = 150;

    public sealed class Filled : IAsyncLifetime
    {
        public EmptyStore Store { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Store = await EmptyStore.Make(TestService.Postgres is not null);
            await Store.Fill(Pathways);
        }

        public ValueTask DisposeAsync() => Store.DisposeAsync();
    }

    private Task<List<T>> All<T>() where T : class => filled.Store.Use(db => db.Set<T>().AsNoTracking().ToListAsync());

    [Fact]
    public async Task Has_as_many_pathways_as_asked_for_and_a_history_that_holds()
    {
        var verdict = await filled.Store.Verify();

        Assert.Null(verdict.FirstFault);
        Assert.Equal(Pathways, (await All<Pathway>()).Count);
        Assert.True(verdict.Links > Pathways * 10, $"{verdict.Links} links");
    }

    [Fact]
    public async Task Every_surgeon_is_marked_as_invented_and_has_no_number_and_their_checks_end_in_different_ways()
    {
        var (surgeons, checks, today) = (await All<Surgeon>(), await All<SurgeonCheck>(), Clock.DateIn(World.End));

        Assert.All(surgeons, s => Assert.True(s is { Invented: true, GmcNumber: null }));
        var answers = surgeons.SelectMany(s => ClaimRule.SayAll([.. checks.Where(c => c.SurgeonId == s.Id).Select(c => c.Check)], today)).ToList();
        foreach (var standing in (ClaimStanding[])[ClaimStanding.Verified, ClaimStanding.VerifiedWithConditions, ClaimStanding.Stale, ClaimStanding.NotFound, ClaimStanding.Suspended])
            Assert.Contains(answers, a => a.Standing == standing);
        Assert.Contains(answers, a => a is { Tick: true, Failed: not null });
        Assert.Contains(await All<SurgeonTask>(), t => t is { Reason: RecheckReason.Recheck, EndedAt: null } && t.DueOn > today);
    }

    [Fact]
    public async Task Every_open_pathway_has_a_duty()
    {
        var open = (await All<Pathway>()).Where(p => p.State != PathwayState.Closed).ToList();

        Assert.NotEmpty(open);
        Assert.All(open, p => Assert.NotNull(p.Position.Duty));
    }

    [Fact]
    public async Task Requests_for_funding_stand_in_many_states_and_every_open_one_has_a_duty()
    {
        var requests = await All<FundingCase>();

        Assert.True(requests.Select(r => r.State).Distinct().Count() >= 4, string.Join(", ", requests.Select(r => r.State)));
        Assert.All(requests.Where(r => r.Position!.IsOpen), r => Assert.NotNull(r.Position!.Duty));
    }

    [Fact]
    public async Task Some_referrals_carry_a_funding_answer_of_several_kinds()
    {
        var kept = await All<KeptDecision>();

        Assert.True(kept.Select(k => k.Outcome).Distinct().Count() >= 2, string.Join(", ", kept.Select(k => k.Outcome)));
        Assert.All(kept.Where(k => k.Outcome is not null), k => Assert.NotNull(k.Decision));
        Assert.True(kept.Count < (await All<Pathway>()).Count);
    }

    [Fact]
    public async Task Every_NHS_number_is_valid_of_the_test_range_and_held_once()
    {
        var numbers = (await All<Patient>()).Where(p => p.MergedInto is null).Select(p => p.NhsNumber).OfType<string>().ToList();

        Assert.NotEmpty(numbers);
        Assert.All(numbers, n => Assert.True(NhsNumber.Parse(n) is { Ok: true, Value.IsTestRange: true }));
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
    }

    [Fact]
    public async Task Nobody_can_be_reached_for_real()
    {
        var patients = await All<Patient>();

        Assert.All(patients.Select(p => p.Phone).OfType<string>(), phone => Assert.Matches("^(01632 960|07700 900)[0-9]{3}$", phone));
        Assert.All(patients.Select(p => p.Email).OfType<string>(), email => Assert.Matches(@"@example\.(org|com|net)$", email));
        Assert.All(patients.Select(p => p.Postcode).OfType<string>(), postcode => Assert.Matches("[CIKMOV]{2}$", postcode));
        Assert.All(await All<Person>(), person => Assert.True(person.Synthetic));
    }

    [Fact]
    public async Task There_is_somebody_for_every_role()
    {
        var held = await filled.Store.Use(db => (from r in db.UserRoles join n in db.Roles on r.RoleId equals n.Id select n.Name).Distinct().ToListAsync());

        Assert.Equal(Enum.GetNames<Role>().Order(), held.Order());
    }

    [Fact]
    public async Task The_odd_cases_are_there()
    {
        var kinds = (await All<PathwayEventRow>()).GroupBy(e => e.Kind).ToDictionary(g => g.Key, g => g.Count());
        var open = (await All<Pathway>()).Where(p => p.State != PathwayState.Closed).ToList();

        Assert.All(
            [
                PathwayEventKind.RedirectBounced, PathwayEventKind.Rejected, PathwayEventKind.RejectionReturned, PathwayEventKind.AdviceGiven, PathwayEventKind.AdviceConverted,
                PathwayEventKind.AssessmentNotHeld, PathwayEventKind.IdentityQuestioned, PathwayEventKind.Withdrawn, PathwayEventKind.ReferralCancelled, PathwayEventKind.Died,
                PathwayEventKind.PatientAsked, PathwayEventKind.ReferrerAsked, PathwayEventKind.AssessmentDone,
            ],
            kind => Assert.True(kinds.GetValueOrDefault(kind) >= 1, kind.ToString()));
        Assert.Contains(open, p => p.State == PathwayState.IdentityCheck);
        Assert.InRange(open.Count(p => p.Position.Duty!.OverdueAt(World.End)), 3, 30);
        Assert.True((await All<Pathway>()).Count(p => p.State == PathwayState.Closed) > Pathways / 3);
    }

    [Fact]
    public async Task Nothing_lies_in_the_future_of_the_invented_service()
    {
        var links = await filled.Store.Use(db => db.Set<HistoryRow>().MaxAsync(h => h.At));

        Assert.True(links < World.End, links.ToString("O"));
    }

    [Fact]
    public async Task Photographs_are_small_pictures_that_pass_the_check_of_files()
    {
        var photographs = (await All<PathwayDocument>()).Where(d => d.Kind == DocumentKind.Photograph).ToList();

        Assert.NotEmpty(photographs);
        foreach (var sha256 in photographs.Select(p => p.Sha256).Distinct())
        {
            var bytes = (await filled.Store.Objects.Get(sha256, TestContext.Current.CancellationToken))!;
            Assert.True(bytes.Length < 60_000);
            Assert.True(FileCheck.Of("photograph.jpg", bytes, FileLimits.Usual, "file").Ok);
        }
    }
}
