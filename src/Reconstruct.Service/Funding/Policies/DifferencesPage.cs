using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.WhatIf;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Policies;

/// <summary>What differs between any two versions that are held, in words, for anyone.</summary>
public static class DifferencesPage
{
    public const string Address = PoliciesPage.Address + "/differences";

    public sealed record Model(Policy First, Policy Second, IReadOnlyList<VersionDifference> Differences);

    public static string Link(string first, string second) => $"{Address}?first={Uri.EscapeDataString(first)}&second={Uri.EscapeDataString(second)}";

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Address, Get).AllowAnyone();

    private static IResult Get(string? first, string? second, PolicyBook book)
    {
        if (first is null && second is null) return Page.SeeOther(PoliciesPage.Address);
        return book.Find(first ?? "") is { } from && book.Find(second ?? "") is { } to
            ? Page.Show<DifferencesView, Model>(new(from, to, VersionDifferences.Between(from, to)))
            : Page.NotFound();
    }
}
