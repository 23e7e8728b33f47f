using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;

namespace Reconstruct.Core.Planning.Atlas;

/// <summary>Reads what flaps and series share.</summary>
internal static class AtlasSpots
{
    public static Source Source(SpotObject owner, List<PolicyFault> faults)
    {
        if (owner.At("source") is not { } spot)
        {
            owner.Missing("source");
            return new("");
        }

        var read = new SpotObject(spot, faults, "citation", "standing", "retrievedOn");
        var readOn = read.Date("retrievedOn");
        if (readOn is { IsDay: false }) read.Fault(read.At("retrievedOn")!, PolicyFaultCodes.DateWrong, "The day it was read must be a day");
        return new(read.Text("citation"), readOn?.First, read.Word<SourceStanding>("standing"));
    }

    public static IReadOnlyList<T> Words<T>(SpotObject owner, string name, List<PolicyFault> faults) where T : struct, Enum
    {
        var items = owner.Items(name);
        if (items.Count == 0) owner.Missing(name);
        var words = new List<T>();
        foreach (var item in items)
        {
            var at = Enum.GetValues<T>().Select(EnumText.Kebab).ToList().IndexOf(item.Text);
            if (at < 0) faults.Add(new(item.File, item.Path, item.Line, PolicyFaultCodes.WrongKind, $"'{item.Text}' must be one of: {string.Join(", ", Enum.GetValues<T>().Select(EnumText.Kebab))}"));
            else words.Add(Enum.GetValues<T>()[at]);
        }

        return words;
    }

    /// <summary>A whole number of at least <paramref name="min"/>; null when it is not there.</summary>
    public static int? Whole(SpotObject owner, string name, int min)
    {
        if (owner.MaybeNumber(name) is not { } number) return null;
        if (number >= min && number <= int.MaxValue && number == Math.Floor(number)) return (int)number;
        owner.Fault(owner.At(name)!, PolicyFaultCodes.LimitOutOfRange, $"'{name}' must be a whole number of {min} or more");
        return null;
    }

    /// <summary>A number within limits, both ends included; null when it is not there.</summary>
    public static double? Number(SpotObject owner, string name, double min, double max)
    {
        if (owner.MaybeNumber(name) is not { } number) return null;
        if (number >= min && number <= max) return number;
        owner.Fault(owner.At(name)!, PolicyFaultCodes.LimitOutOfRange, $"'{name}' must be from {min} to {max}");
        return null;
    }
}
