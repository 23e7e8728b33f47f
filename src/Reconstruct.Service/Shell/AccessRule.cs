using Reconstruct.Core.People;

namespace Reconstruct.Service.Shell;

/// <summary>Who may use a route. Every route carries exactly one; the permission matrix is made from them.</summary>
/// <param name="Kind">What is asked of the caller.</param>
/// <param name="Roles">For <see cref="AccessKind.Roles"/>: any of these.</param>
/// <param name="Scope">For <see cref="AccessKind.Client"/>: the SMART system scope, such as <c>ServiceRequest.r</c>.</param>
public sealed record AccessRule(AccessKind Kind, IReadOnlyList<Role> Roles, string? Scope = null);

/// <summary>What a route asks of its caller.</summary>
public enum AccessKind
{
    /// <summary>Nothing: no sign-in, limited in rate.</summary>
    Public,

    /// <summary>Signed in, whoever it is.</summary>
    SignedIn,

    /// <summary>Signed in with one of the roles.</summary>
    Roles,

    /// <summary>A system with a token that carries the scope.</summary>
    Client,
}
