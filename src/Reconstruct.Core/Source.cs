namespace Reconstruct.Core;

/// <summary>Where a rule or number was read.</summary>
/// <param name="Citation">Author, title or policy, journal or publisher, year, pages or clause.</param>
/// <param name="ReadOn">The day it was read; null when only the citation is known.</param>
/// <param name="Standing">How far it can be leaned on.</param>
public sealed record Source(string Citation, DateOnly? ReadOn = null, SourceStanding Standing = SourceStanding.Primary);
