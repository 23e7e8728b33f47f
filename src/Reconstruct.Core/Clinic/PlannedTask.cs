using Reconstruct.Core.People;

namespace Reconstruct.Core.Clinic;

/// <summary>A task that the answers of a form leave. A time that passes closes nothing.</summary>
/// <param name="Code">Stable code, once in a form.</param>
/// <param name="What">What to do, without the patient's data.</param>
/// <param name="Owner">Whose work it is.</param>
/// <param name="DueAt">By when.</param>
/// <param name="Timed">True when the time of day counts, false when the day does.</param>
/// <param name="Why">The rule and where it was read.</param>
public sealed record PlannedTask(string Code, string What, Role Owner, DateTimeOffset DueAt, bool Timed, string Why)
{
    /// <summary>True when it is due at once, so that saving the form again does not put it off.</summary>
    public bool AtOnce { get; init; }

    /// <summary>First day on which it belongs on lists of work; null for at once.</summary>
    public DateOnly? From { get; init; }

    /// <summary>
    /// Last day on which it is begun, for a step of which nobody asks later; null for no end. One that was begun stays: a time that passes closes nothing.
    /// </summary>
    public DateOnly? BeginsBy { get; init; }

    /// <summary>What the answers say of it when they say that it is done; null while it is open.</summary>
    public string? Settled { get; init; }
}
