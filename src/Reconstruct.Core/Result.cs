using System.Diagnostics.CodeAnalysis;

namespace Reconstruct.Core;

/// <summary>A value, or every reason why there is none. It converts from either, so that a rule can simply return.</summary>
/// <typeparam name="T">What comes back when nothing was refused.</typeparam>
public readonly struct Result<T>
{
    private readonly T? _value;
    private readonly IReadOnlyList<Refusal>? _refusals;

    private Result(T? value, IReadOnlyList<Refusal>? refusals) => (_value, _refusals) = (value, refusals);

    /// <summary>True when there is a value.</summary>
    [MemberNotNullWhen(true, nameof(_value))]
    public bool Ok => _refusals is null;

    /// <summary>The value. Throws when it was refused: look at <see cref="Ok"/> first.</summary>
    public T Value => Ok ? _value : throw new InvalidOperationException("Refused: " + string.Join(", ", Refusals.Select(r => r.Code)));

    /// <summary>Every reason, in the order of the form; empty when <see cref="Ok"/>.</summary>
    public IReadOnlyList<Refusal> Refusals => _refusals ?? [];

    /// <summary>A value.</summary>
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>One refusal.</summary>
    public static implicit operator Result<T>(Refusal refusal) => new(default, [refusal]);

    /// <summary>Every refusal; at least one.</summary>
    public static implicit operator Result<T>(List<Refusal> refusals) => refusals.Count > 0
        ? new(default, refusals)
        : throw new InvalidOperationException("A refused result needs at least one refusal");

    /// <summary>Every refusal; at least one.</summary>
    public static implicit operator Result<T>(Refusal[] refusals) => refusals.ToList();

    /// <summary>Carries refusals over to another type; throws when there are none.</summary>
    public Result<TOther> As<TOther>() => Refusals.ToList();

    /// <summary>The next step, if this one was not refused.</summary>
    public Result<TOther> Then<TOther>(Func<T, Result<TOther>> next) => Ok ? next(_value) : As<TOther>();
}
