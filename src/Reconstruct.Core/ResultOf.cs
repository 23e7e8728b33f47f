namespace Reconstruct.Core;

/// <summary>For values whose type is an interface, which no conversion operator can take.</summary>
public static class ResultOf
{
    /// <summary>A result with this value.</summary>
    public static Result<T> Value<T>(T value) => value;
}
