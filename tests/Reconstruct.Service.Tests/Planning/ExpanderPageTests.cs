using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning.Expansion;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Planning.Expansion;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Patients;

namespace Reconstruct.Service.Tests.Planning;

/// <summary>What goes into an expander, and what says stop.</summary>
[Trait("Hazard", "HAZ-114")]
public sealed class ExpanderPageTests : PageTests
{
    private static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Records_an_expander_as_it_was_entered_and_says_what_is_not_known()
    {
        var scene = await ExpanderScene.Start(Service, ("nominalMl", ""), ("baseDiameterCm", ""));

        Assert.Equal("Breast (left)", scene.Page.Title.Replace(scene.Page.Html.QuerySelector("h1 span")!.TextContent, "", StringComparison.Ordinal).Trim());
        Assert.Contains("In it 100 mL. Nominal volume not known", scene.Page.Words, StringComparison.Ordinal);
        Assert.Contains("Still to go in 300 mL of the 400 mL wanted", scene.Page.Words, StringComparison.Ordinal);
        Assert.Contains("The most that the maker allows 500 mL: 400 mL below it", scene.Page.Words, StringComparison.Ordinal);
        Assert.Contains("Not known: the size of the base is not recorded", scene.Page.Words, StringComparison.Ordinal);
        Assert.Contains("Device Not known", scene.Page.Words, StringComparison.Ordinal);
        Assert.Contains("Round, size not known", scene.Page.Words, StringComparison.Ordinal);
        Assert.Contains("2 February 2026, at the operation", scene.Page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fills_nothing_in_and_names_everything_that_is_missing_or_cannot_be()
    {
        var page = await Open(ExpandersPage.Link(await Service.Refer()), Role.Surgeon);

        var missing = await page.Submit(("site", "Breast"));
        var wrong = await page.Submit([.. ExpanderScene.Asked, ("widthCm", "x"), ("limitMl", "5OO"), ("label", "(01)05012345678901")]);

        Assert.All(["limitMl", "targetMl", "placedMl", "placedOn.day", "label"], field => Assert.Equal("", page.Value(field) ?? ""));
        Assert.Equal((422, 7), (missing.Status, missing.Errors.Count));
        Assert.Equal("Breast", missing.Value("site"));
        Assert.StartsWith("Enter the most that the maker allows", wrong.Error("limitMl"), StringComparison.Ordinal);
        Assert.StartsWith("Width of the base must be 0.5 to 30 cm", wrong.Error("widthCm"), StringComparison.Ordinal);
        Assert.StartsWith("The check digit", wrong.Error("label"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_fillings_show_what_is_in_what_is_wanted_the_gain_and_the_day_at_this_pace()
    {
        var scene = await ExpanderScene.Start(Service);
        var nurse = await scene.Nurse();

        var one = await scene.Fill(nurse, "2026-02-16 10:00", "60");
        var two = await scene.Fill(one, "2026-02-23 10:15", "60.5");

        Assert.Contains("In it 220.5 mL, 49% of the nominal 450 mL", two.Words, StringComparison.Ordinal);
        Assert.Contains("Still to go in 179.5 mL of the 400 mL wanted", two.Words, StringComparison.Ordinal);
        Assert.Contains("All in by 27 March 2026, if it went on at the pace so far: 120.5 mL in 21 days since the operation. This is arithmetic and no plan", two.Words, StringComparison.Ordinal);
        Assert.Contains("cm² at most, as geometry: the dome of a spherical cap less its base", two.Words, StringComparison.Ordinal);
        Assert.Contains("35% is no number for people", two.Words, StringComparison.Ordinal);
        Assert.Contains("All in by No day is given: it takes two fillings after the operation, on two days", nurse.Words, StringComparison.Ordinal);
        Assert.Contains("All in by No day is given: it takes two fillings after the operation, on two days", one.Words, StringComparison.Ordinal);
        Assert.Equal(3, two.Html.QuerySelectorAll("main svg circle").Length);
        Assert.Contains("23 February 2026, 10:15 220.5 mL. Wanted 400 mL, the maker allows 500 mL", two.Html.QuerySelector("main svg")!.GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Rectangular", "6", "10", "141.3", "34.2 cm² at most, as geometry: the dome of part of a cylinder, its ends left off less its base")]
    [InlineData("Rectangular", "6", "10", "142", "No gain is given: more is in it than half a cylinder on its base would hold")]
    [InlineData("Other", "", "", "100", "Not computed: this shape has no closed form")]
    public async Task The_gain_is_that_of_the_shape_at_what_is_in_it_or_says_why_there_is_none(string shape, string width, string length, string ml, string words)
    {
        var scene = await ExpanderScene.Start(Service, ("shape", shape), ("baseDiameterCm", ""), ("widthCm", width), ("lengthCm", length), ("placedMl", ml));

        Assert.Contains(words, scene.Page.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yes", "no", "there was pain that did not settle at the visit before")]
    [InlineData("no", "yes", "the skin stayed pale at the visit before")]
    public async Task After_pain_or_pale_skin_nothing_goes_in_and_fluid_can_be_drawn_off(string pain, string pale, string why)
    {
        var scene = await ExpanderScene.Start(Service);
        var stopped = await scene.Fill(await scene.Nurse(), "2026-02-16 10:00", "0", pain, pale);

        var refused = await scene.Fill(stopped, "2026-02-23 10:00", "60");
        var drawn = await scene.Fill(refused, "2026-02-23 10:00", "-20");

        Assert.Contains("Stop: put nothing in", stopped.Words, StringComparison.Ordinal);
        Assert.Contains("All in by No day is given while something says stop", stopped.Words, StringComparison.Ordinal);
        Assert.Equal((422, "60"), (refused.Status, refused.Value("ml")));
        Assert.StartsWith($"Stop: {why}", refused.Error("override"), StringComparison.Ordinal);
        Assert.Contains("If it is in already, enter what happened and what was done: the surgeons are told", refused.Error("override"), StringComparison.Ordinal);
        Assert.Contains("In it 80 mL", drawn.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_at_the_visit_itself_stops_it_and_is_never_lost_whoever_was_there()
    {
        var scene = await ExpanderScene.Start(Service);

        var refused = await scene.Fill(await scene.Nurse(), "2026-02-16 10:00", "60", pain: "yes", pale: "yes");
        var untold = await Told();
        var written = await scene.Fill(refused, "2026-02-16 10:00", "60", pain: "yes", pale: "yes", also: ("override", "20 mL drawn off again, then sent to the clinic"));

        Assert.StartsWith("Stop: there is pain that does not settle at this visit; the skin stays pale at this visit", refused.Error("override"), StringComparison.Ordinal);
        Assert.Contains("Reason of Test Nurse: 20 mL drawn off again, then sent to the clinic", written.Words, StringComparison.Ordinal);
        Assert.Contains("Stop: put nothing in", written.Words, StringComparison.Ordinal);
        Assert.Equal((0, 1), (untold, await Told()));
    }

    private Task<int> Told() => Service.Use(db => db.Set<ServiceMessage>().CountAsync(m => m.ToRole == Role.Surgeon && m.Subject == "Pain or pale skin over an expander", Ct));

    [Fact]
    public async Task A_surgeon_fills_against_a_stop_with_a_reason_that_stays()
    {
        var scene = await ExpanderScene.Start(Service);
        var nurse = await scene.Fill(await scene.Nurse(), "2026-02-16 10:00", "40", pale: "unknown");
        var looked = await scene.Fill(nurse, "2026-02-17 10:00", "0", pale: "yes");

        var silent = await scene.Fill(looked, "2026-02-23 10:00", "60");
        var without = await scene.Fill(await scene.Surgeon(), "2026-02-23 10:00", "60");
        var with = await scene.Fill(without, "2026-02-23 10:00", "60", also: ("override", "Capillary return is good in the clinic"));

        Assert.Contains("the surgeons are told", silent.Error("override"), StringComparison.Ordinal);
        Assert.Contains("Or enter why it goes in all the same", without.Error("override"), StringComparison.Ordinal);
        Assert.Contains("It went in against a stop: the skin stayed pale at the visit before. Reason of Test Surgeon: Capillary return is good in the clinic", with.Words, StringComparison.Ordinal);
        Assert.Contains("In it 200 mL", with.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_went_in_against_a_stop_is_on_record_and_the_surgeons_are_told()
    {
        var scene = await ExpanderScene.Start(Service);
        var looked = await scene.Fill(await scene.Nurse(), "2026-02-16 10:00", "0", pale: "yes");

        var written = await scene.Fill(looked, "2026-02-23 10:00", "60", also: ("override", "Filled before the notes were read; skin pink now"));

        Assert.Contains("In it 160 mL", written.Words, StringComparison.Ordinal);
        Assert.Contains("It went in against a stop: the skin stayed pale at the visit before. Reason of Test Nurse: Filled before the notes were read", written.Words, StringComparison.Ordinal);
        Assert.Equal(["An expander was filled against a stop", "Pain or pale skin over an expander"],
            await Service.Use(async db => (await db.Set<ServiceMessage>().Where(m => m.ToRole == Role.Surgeon).Select(m => m.Subject).ToListAsync(Ct)).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task A_sign_takes_a_planned_filling_off_and_none_is_planned_until_a_visit_without_one()
    {
        var scene = await ExpanderScene.Start(Service);
        var planned = await (await scene.Nurse()).SubmitTo(ExpanderPage.NextLink(scene.Id), ("nextOn.day", "10"), ("nextOn.month", "3"), ("nextOn.year", "2026"), ("nextMl", "60"));

        var looked = await scene.Fill(planned, "2026-03-02 10:00", "0", pale: "yes");
        var refused = await looked.SubmitTo(ExpanderPage.NextLink(scene.Id), ("nextOn.day", "10"), ("nextOn.month", "3"), ("nextOn.year", "2026"), ("nextMl", "60"));
        var look = await refused.SubmitTo(ExpanderPage.NextLink(scene.Id), ("nextMl", "0"));

        Assert.Contains("60 mL on 10 March 2026", planned.Words, StringComparison.Ordinal);
        Assert.Contains("No filling is planned", looked.Words, StringComparison.Ordinal);
        Assert.Equal("There was pain or pale skin at the last visit. Plan a look (0 mL) or drawing off first", refused.Error("nextMl"));
        Assert.Contains("A look on 10 March 2026", look.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_that_was_typed_wrongly_is_changed_with_a_reason_and_holds_for_all_at_once()
    {
        var scene = await ExpanderScene.Start(Service);
        var full = await scene.Fill(await scene.Nurse(), "2026-02-16 10:00", "350");

        var wrong = await full.SubmitTo(ExpanderPage.VolumesLink(scene.Id), ("limitMl", "450"), ("targetMl", "460"));
        var changed = await wrong.SubmitTo(ExpanderPage.VolumesLink(scene.Id), ("limitMl", "450"), ("targetMl", "440"), ("volumesWhy", "The leaflet says 450"));

        Assert.Equal(["targetMl", "volumesWhy"], wrong.Html.QuerySelectorAll(".nhsuk-error-summary a").Select(a => a.GetAttribute("href")![1..]));
        Assert.Contains("It holds what the maker allows", changed.Words, StringComparison.Ordinal);
        Assert.Contains("Volumes changed The leaflet says 450. By Test Nurse", changed.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_is_not_kept_when_nothing_said_stop()
    {
        var scene = await ExpanderScene.Start(Service);

        await scene.Fill(scene.Page, "2026-02-16 10:00", "60", also: ("override", "Just in case"));

        Assert.All(await Service.Use(db => db.Fillings(scene.Id, Ct)), f => Assert.Null(f.Despite));
    }

    [Fact]
    public async Task Not_known_is_a_question_and_is_settled_by_a_look_before_anything_goes_in()
    {
        var scene = await ExpanderScene.Start(Service);
        var filled = await scene.Fill(await scene.Nurse(), "2026-02-16 10:00", "60", pain: "unknown", pale: "unknown");

        var refused = await scene.Fill(filled, "2026-02-23 10:00", "60");
        var looked = await scene.Fill(refused, "2026-02-23 10:00", "0");
        var next = await scene.Fill(looked, "2026-02-23 10:05", "60");

        Assert.Contains("Find out before the next filling", filled.Words, StringComparison.Ordinal);
        Assert.Equal(["Was there pain that did not settle after the last visit?", "Did the skin stay pale after the last visit?"], filled.Html.QuerySelectorAll("main .nhsuk-card li").Select(q => q.TextContent));
        Assert.Contains("No day is given while something says stop or has to be found out", filled.Words, StringComparison.Ordinal);
        Assert.StartsWith("Stop: it is not known whether there was pain", refused.Error("override"), StringComparison.Ordinal);
        Assert.DoesNotContain("Find out before", looked.Words, StringComparison.Ordinal);
        Assert.Contains("In it 220 mL", next.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pale_skin_that_nobody_knew_of_at_the_operation_is_a_question_too()
    {
        var scene = await ExpanderScene.Start(Service, ("pale", "unknown"));

        Assert.Contains("Did the skin stay pale after the last visit?", scene.Page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Was there pain", scene.Page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_makers_limit_is_never_passed_without_a_word()
    {
        var scene = await ExpanderScene.Start(Service);
        var full = await scene.Fill(await scene.Nurse(), "2026-02-16 10:00", "400");

        var nurse = await scene.Fill(full, "2026-02-23 10:00", "0.1");
        var surgeon = await scene.Fill(await scene.Surgeon(), "2026-02-23 10:00", "20", also: ("override", "The maker’s letter allows it for this batch"));

        Assert.Contains("It holds what the maker allows", full.Words, StringComparison.Ordinal);
        Assert.StartsWith("Stop: it would hold 500.1 mL, and the maker allows 500 mL", nurse.Error("override"), StringComparison.Ordinal);
        Assert.Contains("500 mL: 20 mL over it", surgeon.Words, StringComparison.Ordinal);
        Assert.Contains("against a stop: it would hold more than the maker allows. Reason of Test Surgeon: The maker’s letter", surgeon.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_is_never_drawn_off_than_is_in()
    {
        var scene = await ExpanderScene.Start(Service);

        var refused = await scene.Fill(scene.Page, "2026-02-16 10:00", "−100.5", also: ("override", "Whatever"));

        Assert.StartsWith("100 mL was in it at that time, so 100.5 mL cannot be drawn off", refused.Error("ml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_fault_of_a_filling_is_named_at_once_and_shown_back_as_typed()
    {
        var scene = await ExpanderScene.Start(Service);
        var nurse = await scene.Nurse();

        var missing = await nurse.SubmitTo(ExpanderPage.Link(scene.Id), ("at.day", "31"), ("at.month", "2"), ("at.time", "10"), ("ml", "6O"), ("who", " "));
        var stopped = await scene.Fill(nurse, "2026-02-01 10:00", "500", pain: "yes");

        Assert.Equal(["at", "at-time", "ml", "pain", "pale", "who"], missing.Html.QuerySelectorAll(".nhsuk-error-summary a").Select(a => a.GetAttribute("href")![1..]));
        Assert.Equal("6O", missing.Value("ml"));
        Assert.StartsWith("The expander was put in on 2 February 2026", stopped.Error("at"), StringComparison.Ordinal);
        Assert.Equal(3, stopped.Errors.Count);
    }

    [Fact]
    public async Task Of_many_who_write_at_once_one_is_stored_and_the_others_are_asked_to_look_again()
    {
        var scene = await ExpanderScene.Start(Service);
        var seen = (await Service.Use(db => db.Expander(scene.Id, Ct)))!.Version;
        var acting = Acting.Service("test");
        RecordFilling.Line Line(int minute) => new(new(new(2026, 2, 16, 10, minute, 0, TimeSpan.Zero), 60, YesNo.No, YesNo.No, "Nurse Ash", null), [], null);

        var done = await Task.WhenAll(Enumerable.Range(0, 6).Select(n => Task.Run(() => Service.Use(db => RecordFilling.Run(db, scene.Id, seen, Line(n), Ct), acting))));

        Assert.Single(done, d => d.Ok);
        Assert.All(done.Where(d => !d.Ok), d => Assert.Equal(Refusals.ChangedSinceCode, Assert.Single(d.Refusals).Code));
        Assert.Equal(160, await Service.Use(async db => (await db.Expander(scene.Id, Ct))!.Ledger(await db.Fillings(scene.Id, Ct)).FilledMl));
    }

    [Fact]
    public async Task Which_device_it_is_is_read_by_its_check_digit_and_one_past_its_day_warns()
    {
        var scene = await ExpanderScene.Start(Service);

        var refused = await scene.Page.SubmitTo(ExpanderPage.DeviceLink(scene.Id), ("label", "+A123BJC5D6E71H"));
        var read = await refused.SubmitTo(ExpanderPage.DeviceLink(scene.Id), ("label", "(01)05012345678900(17)260131(10)A1"));

        Assert.StartsWith("The check character", refused.Error("label"), StringComparison.Ordinal);
        Assert.Contains("Item 05012345678900", read.Words, StringComparison.Ordinal);
        Assert.Contains("It was past its last day of use", read.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_nurses_and_surgeons_open_it_and_a_nurse_outside_the_care_team_is_asked_why()
    {
        var pathway = await Service.Refer();
        var page = await (await Open(ExpandersPage.Link(pathway), Role.Surgeon)).Submit(ExpanderScene.Asked);

        var nurse = await Open(page.Address, Role.Nurse);

        Assert.Equal("You are not in this patient's care team", nurse.Title);
        Assert.DoesNotContain("Breast", nurse.Text, StringComparison.Ordinal);
        foreach (var role in new[] { Role.Coordinator, Role.Governance, Role.Referrer, Role.Patient })
            Assert.Equal(403, (await Open(page.Address, role)).Status);
        Assert.Equal(404, (await Open(ExpanderPage.Link(new(Guid.CreateVersion7())), Role.Surgeon)).Status);
    }
}
