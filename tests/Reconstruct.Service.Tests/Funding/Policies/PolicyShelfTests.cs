using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.WhatIf;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding;
using Reconstruct.Service.Funding.Policies;

namespace Reconstruct.Service.Tests.Funding.Policies;

public sealed class PolicyShelfTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_request_takes_a_book_with_what_was_published()
    {
        var before = await Policies();
        await Publish(1, "qjk-dupuytrens-next", Text("qjk-dupuytrens-next"));
        Service.Time.Advance(PolicyShelf.LooksEvery);

        var after = await Policies();

        Assert.Equal(before + 1, after);
        Assert.Contains("qjk-dupuytrens-next", (await Service.Client().GetStringAsync("/api/funding/policies/qjk-dupuytrens-next", Ct)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_looks_for_what_other_nodes_published_every_few_seconds_and_not_more_often()
    {
        await Policies();
        await Publish(1, "qjk-dupuytrens-next", Text("qjk-dupuytrens-next"));

        var soon = await Policies();
        Service.Time.Advance(PolicyShelf.LooksEvery);
        var later = await Policies();

        Assert.Equal((0, 1), (soon - PolicyFiles.Book.Policies.Count, later - PolicyFiles.Book.Policies.Count));
    }

    [Fact]
    [Trait("Hazard", "HAZ-080")]
    public async Task A_published_text_that_was_changed_behind_the_service_is_left_out_and_the_rest_stays()
    {
        await Publish(1, "qjk-dupuytrens-next", Text("qjk-dupuytrens-next"), fingerprint: new string('0', 64));
        await Publish(2, "qjk-next-too", Text("qjk-next-too"));

        var shelved = await Shelf();

        Assert.Equal((2, "qjk-dupuytrens-next"), (shelved.Number, Assert.Single(shelved.LeftOut)));
        Assert.NotNull(shelved.Book.Find("qjk-next-too"));
        Assert.Null(shelved.Book.Find("qjk-dupuytrens-next"));
    }

    [Fact]
    [Trait("Hazard", "HAZ-080")]
    public async Task A_version_that_does_not_fit_the_program_is_left_out_and_the_rest_stays()
    {
        await Publish(1, "qjk-dupuytrens", Text("qjk-dupuytrens"));
        await Publish(2, "qjk-dupuytrens-next", Text("qjk-dupuytrens-next"));

        var shelved = await Shelf();

        Assert.Equal("qjk-dupuytrens", Assert.Single(shelved.LeftOut));
        Assert.Equal(PolicyFiles.Book.Find("qjk-dupuytrens")!.Fingerprint, shelved.Book.Find("qjk-dupuytrens")!.Fingerprint);
        Assert.NotNull(shelved.Book.Find("qjk-dupuytrens-next"));
    }

    private static string Text(string id) => PolicyFiles.Book.Files.Single(f => f.Name == "policies/qjk-dupuytrens.json").Text
        .Replace("\"id\": \"qjk-dupuytrens\"", $"\"id\": \"{id}\", \"supersedes\": \"qjk-dupuytrens\"", StringComparison.Ordinal)
        .Replace("\"effectiveFrom\": null", "\"effectiveFrom\": \"2026-07-01\"", StringComparison.Ordinal);

    private async Task<int> Policies() => (int)(await Service.Get("/policies"))["count"]!;

    /// <summary>Another node's shelf.</summary>
    private Task<PolicyShelf.Shelved> Shelf() => Service.Use((_, db) =>
        Task.FromResult(new PolicyShelf(PolicyFiles.Book, Service.Services.GetRequiredService<TimeProvider>(), NullLogger<PolicyShelf>.Instance).Now(db)));

    private Task Publish(int number, string policy, string text, string? fingerprint = null) => Service.Use(async db =>
    {
        PolicyDraft row = new()
        {
            Id = db.NewId<PolicyDraftId>(), Board = "QJK", BoardName = "NHS Devon", Title = "Dupuytren's", StartedFrom = "qjk-dupuytrens", Text = text, State = PolicyDraftState.Published,
            Author = new PersonId(Guid.CreateVersion7()), AuthorName = "A", BegunAt = db.Clock.Now, SubmittedAt = db.Clock.Now, Approver = new PersonId(Guid.CreateVersion7()), ApproverName = "B",
            PublishedAt = db.Clock.Now, Number = number, PolicyId = policy, Fingerprint = fingerprint ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        };
        db.Add(row);
        Assert.True((await db.Save(row, "test", Ct)).Ok);
    });
}
