using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Reconstruct.Service.Data;

/// <summary>A short list of words in one text column, as JSON, alike on both engines.</summary>
public sealed class TextList() : ValueConverter<IReadOnlyList<string>, string>(
    list => JsonSerializer.Serialize(list, RecordJson.Options),
    text => JsonSerializer.Deserialize<List<string>>(text, RecordJson.Options)!)
{
    public sealed class Comparer() : ValueComparer<IReadOnlyList<string>>(
        (a, b) => a == b || (a != null && b != null && a.SequenceEqual(b)),
        list => list.Aggregate(0, (hash, word) => HashCode.Combine(hash, word)),
        list => list.ToList());
}
