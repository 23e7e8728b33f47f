namespace Reconstruct.Core;

/// <summary>The refusals that every stage shares.</summary>
public static class Refusals
{
    /// <summary>Code of <see cref="NotFound"/>.</summary>
    public const string NotFoundCode = "not-found";

    /// <summary>Code of <see cref="ChangedSince"/>.</summary>
    public const string ChangedSinceCode = "changed-since";

    /// <summary>Code of <see cref="NotAllowed"/>.</summary>
    public const string NotAllowedCode = "not-allowed";

    /// <summary>The thing named is not there, or this person may not know that it is.</summary>
    public static Refusal NotFound(string what) => new(NotFoundCode, $"There is no such {what}");

    /// <summary>Somebody else changed the thing after this person opened it.</summary>
    public static Refusal ChangedSince(string what) =>
        new(ChangedSinceCode, $"Someone changed this {what} since you opened it. Check what you entered and save again");

    /// <summary>This person may not do this.</summary>
    public static Refusal NotAllowed(string what) => new(NotAllowedCode, $"You do not have access to {what}");
}
