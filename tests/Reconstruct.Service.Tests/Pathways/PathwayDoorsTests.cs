using Microsoft.Extensions.DependencyInjection;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Tests.Patients;
using Reconstruct.Service.Tests.Referrals.Triage;
using Reconstruct.Service.Tests.Shell;

namespace Reconstruct.Service.Tests.Pathways;

/// <summary>"Other things you can do": every page of a pathway is reached from it, and none that would say no.</summary>
public sealed class PathwayDoorsTests : PageTests
{
    private static readonly DocumentId Letter = new(Guid.Parse("018f0000-0000-7000-8000-0000000000aa"));

    private static readonly Dictionary<PathwayState, Func<DateTimeOffset, PathwayEvent>[]> Ways = new()
    {
        [PathwayState.IdentityCheck] = [],
        [PathwayState.Triage] = [],
        [PathwayState.ReferrerAsked] = [at => new PathwayEvent.ReferrerAsked(at, "Since when?")],
        [PathwayState.PatientAsked] = [at => new PathwayEvent.PatientAsked(at, "Since when?")],
        [PathwayState.AdviceGiven] = [at => new PathwayEvent.AdviceGiven(at, "Keep it dry")],
        [PathwayState.Redirected] = [at => new PathwayEvent.Redirected(at, "Northern Hand Unit", "Nearer")],
        [PathwayState.HandedOver] = [at => new PathwayEvent.Redirected(at, "Northern Hand Unit", "Nearer"), at => new PathwayEvent.RedirectAcknowledged(at, "Sister Brown")],
        [PathwayState.Rejected] = [PathwayScene.Rejected],
        [PathwayState.RejectionSent] = [PathwayScene.Rejected, at => new PathwayEvent.RejectionLetterSent(at, Letter)],
        [PathwayState.Accepted] = [PathwayScene.Accepted()],
        [PathwayState.Assessment] = [PathwayScene.Accepted(), at => new PathwayEvent.AssessmentBooked(at, at.AddDays(3))],
        [PathwayState.Planning] = [PathwayScene.Accepted(), at => new PathwayEvent.AssessmentDone(at)],
        [PathwayState.Ending] = [at => new PathwayEvent.Withdrawn(at, "No longer wanted")],
        [PathwayState.Closed] = [at => new PathwayEvent.AdviceGiven(at, "Keep it dry"), at => new PathwayEvent.AdviceClosed(at, Letter)],
    };

    public static TheoryData<PathwayState> States => [.. Ways.Keys];

    [Theory]
    [MemberData(nameof(States))]
    public async Task Every_page_that_is_offered_opens_and_has_something_to_do(PathwayState state)
    {
        var scene = await At(state);
        List<string> wrong = [];
        var offered = 0;

        foreach (var role in new[] { Role.Coordinator, Role.Surgeon, Role.Nurse, Role.Governance, Role.Referrer, Role.Patient })
        {
            var browser = await scene.As(role);
            foreach (var (title, address) in await Offered(scene, role))
            {
                var page = await browser.Open(address);
                offered++;
                if (page.Status != 200 || page.Words.Contains("nothing to do here now", StringComparison.Ordinal) || page.Words.Contains("There is no triage decision to make", StringComparison.Ordinal))
                    wrong.Add($"{role}: {title} ({address}) answered {page.Status}");
            }
        }

        Assert.Equal([], wrong);
        Assert.True(offered > 10, $"Only {offered} were offered");
        Assert.Equal(state, (await scene.Pathway()).State);
    }

    [Fact]
    public void Every_page_of_a_pathway_is_reached_from_it()
    {
        var doors = Service.Services.GetRequiredService<DoorTable>();
        var id = Guid.Parse("018f0000-0000-7000-8000-000000000001");
        PathwayStand Stand(PathwayState state) => new(id, Guid.Empty, state, IdentityConfirmed: false, Referred: true, Enum.GetValues<PathwayEventKind>().ToHashSet());
        var reached = Enum.GetValues<PathwayState>().SelectMany(s => doors.PathwayLinks(Stand(s), Enum.GetValues<Role>()).Select(l => l.Address))
            .Concat(doors.NoteLinks(Stand(PathwayState.Received), Enum.GetValues<Role>()))
            .Concat(StateRules.All.Select(r => doors.ActionLink(r.Action.Code, id, Enum.GetValues<Role>())).OfType<string>())
            .Select(a => a.Replace(id.ToString(), "{id:guid}", StringComparison.Ordinal));

        var pages = Routes.Of(Service.App).Where(r => r.Method == "GET" && r.Pattern.StartsWith("/pathways/{id:guid}/", StringComparison.Ordinal)).Select(r => r.Pattern)
            .Where(p => p.Count(c => c == '{') == 1); // a page about one thing more is reached from the page above it

        Assert.Equal([], pages.Except(reached));
    }

    [Fact]
    public void A_page_is_offered_only_to_roles_that_its_route_allows()
    {
        var doors = Service.Services.GetRequiredService<DoorTable>();
        var id = Guid.Parse("018f0000-0000-7000-8000-000000000001");
        var routes = Routes.Of(Service.App).Where(r => r.Method == "GET").ToLookup(r => r.Pattern);
        List<string> wrong = [];

        foreach (var state in Enum.GetValues<PathwayState>())
        {
            PathwayStand at = new(id, id, state, IdentityConfirmed: false, Referred: true, Enum.GetValues<PathwayEventKind>().ToHashSet());
            foreach (var role in Enum.GetValues<Role>())
                wrong.AddRange(doors.PathwayLinks(at, [role]).Concat(doors.NoteLinks(at, [role]).Select(l => new DoorTable.PathwayLink(l, l))).Where(l => !routes[l.Address.Replace(id.ToString(), "{id:guid}", StringComparison.Ordinal)].Single().Rule.Roles.Contains(role)).Select(l => $"{role}: {l.Title}"));
        }

        Assert.Equal([], wrong.Distinct());
    }

    [Theory]
    [MemberData(nameof(States))]
    public async Task The_next_action_is_shown_to_those_who_may_do_it(PathwayState state)
    {
        var scene = await At(state);
        List<string> wrong = [];
        var shown = 0;

        foreach (var role in new[] { Role.Coordinator, Role.Surgeon, Role.Nurse, Role.Governance, Role.Referrer })
        {
            var page = await (await scene.As(role)).Open(PathwayPage.Link(scene.Id));
            if (page.Html.QuerySelector("main a.nhsuk-button") is not { } button) continue;
            shown++;
            var opened = await page.Browser.Open(button.GetAttribute("href")!);
            if (opened.Status != 200) wrong.Add($"{role}: {button.TextContent.Trim()} answered {opened.Status}");
        }

        Assert.Equal([], wrong);
        Assert.Equal(state != PathwayState.Closed, shown > 0);
    }

    [Fact]
    public async Task Offers_what_the_state_allows_and_not_the_next_action_again()
    {
        var scene = await At(PathwayState.Accepted);

        var surgeon = (await Offered(scene, Role.Surgeon)).Select(o => o.Title).ToList();
        var nurse = (await Offered(scene, Role.Nurse)).Select(o => o.Title).ToList();

        Assert.Contains("Send it on to another service", surgeon);
        Assert.Contains("Pass it to somebody else", nurse);
        Assert.Contains("The patient has died", nurse);
        Assert.DoesNotContain("Send it on to another service", nurse);
        Assert.DoesNotContain("Book an assessment", surgeon); // the button above
        Assert.DoesNotContain("Reopen it", surgeon);
        Assert.DoesNotContain("Read the advice and write about it", surgeon);
    }

    [Fact]
    public async Task Offers_a_closed_pathway_no_more_than_to_look_to_add_and_to_reopen()
    {
        var scene = await At(PathwayState.Closed);

        var offered = (await Offered(scene, Role.Coordinator)).Select(o => o.Title);

        Assert.Equal(
            ["Open the patient's record", "See or correct the 18-week clock", "Record the cancer dates", "Add photographs, letters or other files", "See requests for funding", "Read the advice and write about it", "Reopen it"],
            offered);
    }

    [Fact]
    public async Task Offers_somebody_who_refers_for_the_same_practice_nothing_that_is_for_the_referrer_in_person()
    {
        var scene = await At(PathwayState.ReferrerAsked);
        await Service.Someone(Role.Referrer, "Dr Ben Hill", p => p.Organisation = "Y99999");

        var own = await Offered(scene, Role.Referrer);
        var colleague = await Open(PathwayPage.Link(scene.Id), Role.Referrer, "Dr Ben Hill");

        Assert.Equal(["Add photographs, letters or other files", "Ask for funding", "Answer our question"], own.Select(o => o.Title));
        Assert.Equal(200, colleague.Status);
        Assert.Empty(colleague.Html.QuerySelectorAll(".app-other-things a"));
    }

    [Fact]
    public async Task Offers_nothing_on_the_page_of_a_past_time()
    {
        var scene = await At(PathwayState.Triage);
        var then = Service.Time.GetUtcNow().AddSeconds(1);
        Service.Time.Advance(TimeSpan.FromHours(1));

        var page = await Open(PathwayPage.Link(scene.Id, then), Role.Coordinator);

        Assert.Equal(200, page.Status);
        Assert.Empty(page.Html.QuerySelectorAll(".app-other-things a"));
    }

    private async Task<TriageScene> At(PathwayState state)
    {
        var scene = await TriageScene.At(Service, state == PathwayState.IdentityCheck ? PathwayScene.Julie with { NhsNumber = null } : PathwayScene.Julie);
        await Service.Move(scene.Id, Ways[state]);
        await Service.Seat((await scene.Pathway()).PatientId, Role.Nurse);
        Assert.Equal(state, (await scene.Pathway()).State);
        return scene;
    }

    private static async Task<IReadOnlyList<(string Title, string Address)>> Offered(TriageScene scene, Role role)
    {
        var page = await (await scene.As(role)).Open(role == Role.Patient ? "/my" : PathwayPage.Link(scene.Id));
        Assert.Equal(200, page.Status);
        return [.. page.Html.QuerySelectorAll(".app-other-things a").Select(a => (a.TextContent, a.GetAttribute("href")!))];
    }
}
