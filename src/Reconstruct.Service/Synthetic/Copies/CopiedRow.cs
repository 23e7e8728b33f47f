namespace Reconstruct.Service.Synthetic.Copies;

/// <summary>One stored row of the original, ready to be written for any copy.</summary>
public sealed class CopiedRow
{
    private readonly object?[] _values;
    private readonly object?[] _made;

    /// <param name="values">Stored values; each text that differs as a <see cref="CopiedText"/>.</param>
    public CopiedRow(object?[] values) => (_values, _made) = (values, new object?[values.Length]);

    /// <summary>The row of one copy. The array is used again for the next.</summary>
    public object?[] Of(CopyNumber copy, IReadOnlySet<Guid> people, int birthDate)
    {
        for (var i = 0; i < _values.Length; i++)
        {
            _made[i] = _values[i] switch
            {
                Guid id => people.Contains(id) ? id : copy.Id(id),
                CopiedText text => text.Of(copy),
                DateOnly born when i == birthDate => DateOnly.ParseExact(copy.Of(TokenKind.BirthDate, born.ToString("yyyy-MM-dd", null)), "yyyy-MM-dd", null),
                var same => same,
            };
        }
        return _made;
    }
}
