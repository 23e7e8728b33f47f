using Reconstruct.Core.Funding.WhatIf;
using Reconstruct.Service.Funding;
using Reconstruct.Service.Funding.Policies;

namespace Reconstruct.Service.Tests.Funding.Policies;

public sealed class PoliciesPageTests : PageTests
{
    [Fact]
    public async Task Anybody_sees_every_version_that_is_held_by_procedure()
    {
        var all = await Open(PoliciesPage.Address);
        var one = await Open("/funding/policies?procedure=dupuytrens");

        Assert.Equal(PolicyFiles.Book.Policies.Select(p => p.Procedure).Distinct().Count(), all.Html.QuerySelectorAll("main ul a[href^='/funding/policies?procedure=']").Length);
        Assert.Equal(PolicyFiles.Book.Policies.Count(p => p.Procedure.Id == "dupuytrens"), one.Html.QuerySelectorAll("main tbody tr").Length);
        Assert.Equal(404, (await Open("/funding/policies?procedure=nothing")).Status);
    }

    [Fact]
    public async Task Two_versions_are_compared_in_words_without_signing_in()
    {
        var (first, second) = (PolicyFiles.Book.Find("qjk-dupuytrens")!, PolicyFiles.Book.Find("quy-dupuytrens")!);

        var page = await Open(DifferencesPage.Link(first.Id, second.Id));
        var same = await Open(DifferencesPage.Link(first.Id, first.Id));

        Assert.All(VersionDifferences.Between(first, second), d => Assert.Contains(d.What, page.Words, StringComparison.Ordinal));
        Assert.Equal(VersionDifferences.Between(first, second).Count, page.Html.QuerySelectorAll("main tbody tr").Length);
        Assert.Contains("Nothing differs", same.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_that_is_not_there_is_not_found_and_none_leads_to_the_list()
    {
        Assert.Equal(404, (await Open(DifferencesPage.Link("qjk-dupuytrens", "nobody"))).Status);
        Assert.Equal("Policies that are held", (await Open(DifferencesPage.Address)).Title);
    }
}
