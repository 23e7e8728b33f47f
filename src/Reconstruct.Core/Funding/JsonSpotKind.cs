namespace Reconstruct.Core.Funding;

/// <summary>What a JSON value is.</summary>
internal enum JsonSpotKind
{
    Object,
    Array,
    Text,
    Number,
    Flag,
    Nothing,
}
