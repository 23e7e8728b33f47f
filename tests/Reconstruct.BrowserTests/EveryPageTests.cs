using Reconstruct.Core.Funding;
using Reconstruct.Core.People;
using Reconstruct.Service.Funding.Cds;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Tests.Crash;
using Reconstruct.Service.Tests.Shell;

namespace Reconstruct.BrowserTests;

/// <summary>Every GET route of the running service, as everyone who may use it.</summary>
public sealed class EveryPageTests(Site site)
{
    private const int MostTries = 200;
    private const int Ordinal = 440_000;
    private static readonly SemaphoreSlim Preparing = new(1);
    private static readonly HashSet<string> Checked = new(StringComparer.Ordinal);
    private static bool _prepared;

    public static TheoryData<string> Everyone => [.. Enum.GetNames<Role>().Prepend("Nobody")];

    [Theory]
    [MemberData(nameof(Everyone))]
    public async Task Every_page_keeps_the_rules(string who)
    {
        await Prepare();
        var role = Enum.TryParse<Role>(who, out var r) ? r : (Role?)null;
        await using var window = role is null ? await site.Open() : await site.Open(role.Value, role == Role.Patient ? await Patients.WithMost(site) : null);
        List<string> wrong = [];
        var pages = 0;
        foreach (var pattern in Patterns(role))
        {
            foreach (var address in await Open(window, pattern, all: role == Role.Referrer && pattern.Contains("{question", StringComparison.Ordinal)))
            {
                pages++;
                await window.Go(address);
                if (await WasChecked(window)) continue;
                wrong.AddRange((await PageRules.Breaches(window)).Select(b => $"{address}: {b}"));
            }
        }

        Assert.True(pages > 0);
        List<string> all = [.. wrong.Concat(window.Wrong).Distinct()];
        Assert.True(all.Count == 0, string.Join('\n', all.Take(40)));
        TestContext.Current.SendDiagnosticMessage($"{who}: {pages} pages");
    }

    [Fact]
    public async Task Every_route_has_a_sample()
    {
        await Prepare();
        var patterns = Routes.Of(site.App).Where(r => r.Method == "GET" && r.Rule.Kind is not AccessKind.Client && !Machine(r.Pattern)).Select(r => r.Pattern);
        List<string> without = [];
        foreach (var pattern in patterns)
        {
            if ((await site.Use(db => Samples.For(db, pattern))).Count == 0) without.Add(pattern);
        }

        Assert.True(without.Count == 0, string.Join('\n', without));
    }

    /// <summary>
    /// True when the main part of this page and what stands round it have both been checked before, each in the same words and marks: a public page is the same for everybody, and the frame is the
    /// same on every page of one person. Form tokens differ each time and are left out. Any page that differs in anything else is checked.
    /// </summary>
    private static async Task<bool> WasChecked(Window window)
    {
        var parts = await window.Page.EvaluateAsync<string[]>("""
            () => {
              const whole = document.documentElement.cloneNode(true);
              whole.querySelectorAll("input[type=hidden]").forEach(i => i.removeAttribute("value"));
              const main = whole.querySelector("main");
              const inner = main?.outerHTML ?? "";
              main?.replaceChildren();
              whole.querySelectorAll("[aria-current]").forEach(e => e.removeAttribute("aria-current"));
              whole.querySelectorAll("title").forEach(e => e.remove());
              return [inner, whole.outerHTML];
            }
            """);
        var isNew = Checked.Add("main " + parts[0]);
        return !(Checked.Add("frame " + parts[1]) || isNew);
    }

    private static bool Machine(string pattern) => pattern.StartsWith("/fhir", StringComparison.Ordinal);

    /// <summary>Routes this role may use; those for anyone are looked at as nobody, and once more as staff and as a patient.</summary>
    private IEnumerable<string> Patterns(Role? role) => Routes.Of(site.App).Where(r => r.Method == "GET" && !Machine(r.Pattern) && r.Rule.Kind switch
    {
        AccessKind.Public => role is null or Role.Coordinator or Role.Patient,
        AccessKind.SignedIn => role is not null,
        AccessKind.Roles => role is { } held && r.Rule.Roles.Contains(held),
        _ => false,
    }).Select(r => r.Pattern);

    /// <summary>The first address of the pattern that this person may open and that is a page; other kinds of answer are only fetched.</summary>
    private async Task<IReadOnlyList<string>> Open(Window window, string pattern, bool all)
    {
        List<string> open = [];
        foreach (var address in (await site.Use(db => Samples.For(db, pattern))).Take(MostTries))
        {
            if (open.Exists(o => o[o.LastIndexOf('/')..] == address[address.LastIndexOf('/')..])) continue; // the same question of another draft
            var (status, isPage) = await window.Probe(address);
            if (status >= 500) window.Wrong.Enqueue($"{address}: {status}");
            if (status is not 200 && address != "/nowhere") continue;
            if (!isPage) return [];
            open.Add(address);
            if (!all) return open;
        }
        return open;
    }

    /// <summary>Rows that only a journey makes: letters and messages of an accepted referral, a draft with a photograph.</summary>
    private async Task Prepare()
    {
        await Preparing.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (_prepared) return;
            string words;
            await using (var referrer = await site.Open(Role.Referrer))
            {
                await ReferralSteps.ToThePhotographs(referrer, KillMessage.Number(Ordinal));
                await ReferralSteps.AddPhotograph(referrer);
                words = await ReferralSteps.Send(referrer);
                await ReferralSteps.ToThePhotographs(referrer, KillMessage.Number(Ordinal + 1));
                await ReferralSteps.AddPhotograph(referrer);
                await ReferralSteps.ChooseProcedure(referrer, "scar-revision");
            }
            await site.Use(async db =>
            {
                db.Add(new CdsCard { Id = db.NextId(), At = db.Clock.Now, Service = "funding-order-sign", Procedure = "dupuytrens", Board = "QHL", Outcome = FundingOutcome.MoreInformation, Policy = "qjk-dupuytrens" });
                await db.SaveChangesAsync();
                return true;
            });
            var pathway = await Journey.Named(site, words);
            await Journey.Account(site, pathway);
            await Journey.Accept(site, pathway, script: true);
            await site.Use(db => PlanningRows.Add(db, pathway));
            await site.Use(db => PlanningSamples.Add(db, pathway.Id));
            await using (var coordinator = await site.Open(Role.Coordinator))
            {
                await coordinator.Go("/referrals/new");
                await coordinator.Press("Enter a letter on paper");
            }
            _prepared = true;
        }
        finally
        {
            Preparing.Release();
        }
    }
}
