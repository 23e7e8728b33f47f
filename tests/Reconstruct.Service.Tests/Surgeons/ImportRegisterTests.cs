using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Data;
using Reconstruct.Service.Surgeons;

namespace Reconstruct.Service.Tests.Surgeons;

/// <summary>What an extract of the register does to the surgeons on record, and what it never does.</summary>
public sealed class ImportRegisterTests : PageTests
{
    private const string Good = "1234567,Amara,Okonjo-Hale,Licensed,Plastic surgery";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Checks_the_surgeons_on_record_and_passes_over_everybody_else()
    {
        var surgeon = await Service.Surgeon();

        var report = await Service.Load(null, Good, "7654321,Some,Body,Licensed,General surgery", "C9999998,No,Body,Licensed,");

        Assert.Equal((3, 1, 1, 1), (report.Read, report.Kept, report.PassedOver, report.Refused));
        Assert.Equal(4, report.FirstRefused.Single().Number);
        var answers = (await Service.File(surgeon.Id)).Answers(new(2026, 3, 3));
        Assert.Equal([ClaimKind.Registration, ClaimKind.SpecialistRegister], answers.Where(a => a.Tick).Select(a => a.Claim));
        Assert.Equal(1, await Service.Use(db => db.Set<Surgeon>().CountAsync(Ct)));
    }

    [Fact]
    public async Task Changes_nothing_when_it_is_loaded_twice()
    {
        var surgeon = await Service.Surgeon();
        await Service.Load(null, Good);
        var links = await Service.Use(db => db.Set<HistoryRow>().CountAsync(Ct));

        await Service.Load(null, Good);

        Assert.Equal(2, (await Service.File(surgeon.Id)).Checks.Count);
        Assert.Equal(links, await Service.Use(db => db.Set<HistoryRow>().CountAsync(Ct)));
    }

    [Fact]
    [Trait("Hazard", "HAZ-072")]
    public async Task Keeps_a_disagreement_that_a_later_extract_does_not_settle()
    {
        var surgeon = await Service.Surgeon();
        var first = await Service.Load(null, Good.Replace("Okonjo-Hale", "Okonjo", StringComparison.Ordinal));
        Service.Time.Advance(TimeSpan.FromDays(7));
        await Service.Load(json => json.Replace("2026-03-03", "2026-03-10", StringComparison.Ordinal), Good);

        Assert.Equal((1, 1), (first.Disagreed, first.Blocked));
        Assert.True((await Service.Now(surgeon.Id)).Blocked);
        Assert.Equal("Okonjo-Hale", (await Service.Now(surgeon.Id)).FamilyName);

        await Service.Licensed(surgeon.Id);
        Assert.False((await Service.Now(surgeon.Id)).Blocked);
    }

    [Fact]
    public async Task A_missing_line_is_not_found_on_that_day_and_removes_nobody()
    {
        var surgeon = await Service.Surgeon();
        await Service.Load(null, Good);
        Service.Time.Advance(TimeSpan.FromDays(7));

        var report = await Service.Load(json => json.Replace("2026-03-03", "2026-03-10", StringComparison.Ordinal));

        Assert.Equal(1, report.NotFound);
        var registration = (await Service.File(surgeon.Id)).Answers(new(2026, 3, 10))[0];
        Assert.Equal((ClaimStanding.NotFound, "No entry found for these details on 10 March 2026"), (registration.Standing, registration.Words));
        Assert.False((await Service.Now(surgeon.Id)).Blocked);
    }

    [Fact]
    public async Task A_missing_line_says_nothing_when_the_extract_does_not_hold_everybody()
    {
        var surgeon = await Service.Surgeon();

        await Service.Load(json => json.Replace("\"complete\": true", "\"complete\": false", StringComparison.Ordinal));

        Assert.Empty((await Service.File(surgeon.Id)).Checks);
    }

    [Theory]
    [InlineData("1234567,Amara,Okonjo-Hale,Resting,Plastic surgery", "")]
    [InlineData("1234567,Amara,Okonjo-Hale,Licensed,Plastic surgery", "1234567,Amara,Okonjo-Hale,Suspended,Plastic surgery")]
    [InlineData("not a number,Amara,Okonjo-Hale,Licensed,Plastic surgery", "")]
    [InlineData("torn", "")]
    [Trait("Hazard", "HAZ-071")]
    public async Task A_line_that_cannot_be_used_is_a_check_that_failed_and_lowers_nothing(string line, string another)
    {
        var surgeon = await Service.Surgeon();
        await Service.Licensed(surgeon.Id);

        var report = await Service.Load(null, line, another);

        Assert.Equal(1, report.CouldNotCheck);
        var registration = (await Service.File(surgeon.Id)).Answers(new(2026, 3, 3))[0];
        Assert.True(registration.Tick);
        Assert.NotNull(registration.Failed);
    }

    [Fact]
    public async Task Adds_the_surgeons_of_a_list_of_its_own()
    {
        var report = await Service.Load(json => json.Replace("\"complete\"", "\"addUnknown\": true, \"complete\"", StringComparison.Ordinal), Good);

        Assert.Equal(1, report.Added);
        var surgeon = await Service.Use(db => db.Set<Surgeon>().SingleAsync(Ct));
        Assert.Equal(("C1234567", "Amara Okonjo-Hale"), (surgeon.GmcNumber, surgeon.Name));
        Assert.True((await Service.File(surgeon.Id)).Answers(new(2026, 3, 3))[0].Tick);
    }

    [Fact]
    public async Task Says_nothing_about_a_surgeon_without_a_number()
    {
        var surgeon = await Service.Surgeon(number: null);

        await Service.Load(null, Good);

        Assert.Empty((await Service.File(surgeon.Id)).Checks);
    }
}
