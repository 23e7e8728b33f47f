using Microsoft.EntityFrameworkCore;
using Reconstruct.Service.Referrals;

namespace Reconstruct.Service.Tests.Referrals.Messages;

[Trait("Hazard", "HAZ-009")]
public sealed class RepeatedMessageTests : MessageTests
{
    private readonly Guid _request = Guid.NewGuid();
    private readonly Guid _correlation = Guid.NewGuid();

    [Fact]
    public async Task Answers_a_retry_as_a_duplicate_and_stores_nothing()
    {
        var caller = await Caller();
        var json = new MadeMessage().Json;
        await caller.Post(json, _request, _correlation);
        var before = await Stored();

        var answer = await caller.Post(json, _request, _correlation);

        Assert.Equal((409, "REC_CONFLICT"), (answer.Status, answer.ErrorCode));
        Assert.Equal("duplicate", Assert.Single(answer.Issues));
        Assert.Contains((await TheReferral()).Id.ToString(), answer.Outcome.Issue[0].Diagnostics, StringComparison.Ordinal);
        Assert.Equal(before, await Stored());
    }

    [Fact]
    public async Task Answers_the_same_message_under_new_ids_as_a_duplicate()
    {
        var caller = await Caller();
        var json = new MadeMessage().Json;
        await caller.Post(json);

        var answer = await caller.Post(json);

        Assert.Equal("duplicate", Assert.Single(answer.Issues));
        Assert.NotNull(await TheReferral());
    }

    [Fact]
    public async Task Tells_another_message_under_the_same_ids_from_a_retry()
    {
        var caller = await Caller();
        await caller.Post(new MadeMessage().Json, _request, _correlation);

        var answer = await caller.Post(new MadeMessage().Json, _request, _correlation);

        Assert.Equal((409, "REC_CONFLICT"), (answer.Status, answer.ErrorCode));
        Assert.Equal("conflict", Assert.Single(answer.Issues));
    }

    [Fact]
    public async Task Takes_a_message_again_that_was_refused_before()
    {
        var caller = await Caller();
        MadeMessage message = new();
        await caller.Post(message.Json.Replace("\"active\"", "\"actve\"", StringComparison.Ordinal), _request, _correlation);

        var answer = await caller.Post(message.Json, _request, _correlation);

        Assert.Equal(200, answer.Status);
    }

    [Fact]
    public async Task Makes_one_referral_of_twenty_equal_messages_at_once()
    {
        var caller = await Caller();
        var json = new MadeMessage().Json;

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => caller.Post(json, _request, _correlation))));

        Assert.Equal([.. Enumerable.Repeat(409, 19).Prepend(200)], answers.Select(a => a.Status).Order());
        Assert.All(answers.Where(a => a.Status == 409), a => Assert.Equal("duplicate", Assert.Single(a.Issues)));
        Assert.Equal("1 1 1", await Service.Use(async db =>
            $"{await db.Set<Referral>().CountAsync()} {await db.Set<Service.Pathways.Pathway>().CountAsync()} {await db.Set<Service.Patients.Patient>().CountAsync()}"));
    }

    [Fact]
    public async Task Takes_twenty_different_messages_at_once()
    {
        var caller = await Caller();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => caller.Post(new MadeMessage().Json))));

        Assert.All(answers, a => Assert.Equal(200, a.Status));
        Assert.Equal(20, await Service.Use(db => db.Set<Referral>().CountAsync()));
    }
}
