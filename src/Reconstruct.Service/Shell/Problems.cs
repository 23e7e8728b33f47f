using Microsoft.AspNetCore.Mvc;
using Reconstruct.Core;

namespace Reconstruct.Service.Shell;

/// <summary>Refusals as RFC 9457 problem details: a stable code, and every fault with its field.</summary>
public static class Problems
{
    public static IResult Of(IReadOnlyList<Refusal> refusals) => Of(Page.StatusOf(refusals), refusals);

    public static IResult Of(int status, IReadOnlyList<Refusal> refusals) => Results.Problem(new ProblemDetails
    {
        Status = status,
        Title = refusals.Count == 1 ? refusals[0].Message : "The request has faults",
        Type = "about:blank",
        Extensions =
        {
            ["code"] = refusals.Count == 1 ? refusals[0].Code : "several-faults",
            ["faults"] = refusals.Select(r => new { r.Code, r.Message, r.Field }).ToList(),
        },
    });
}
