namespace Reconstruct.Service.Data.Transfer;

/// <summary>Reads lines of bytes, one at a time, however long a line is.</summary>
public sealed class LineReader(Stream stream) : IAsyncDisposable
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;

    /// <summary>The line read last, without its end.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>False at the end. A last line without an end is cut short, and refused.</summary>
    public async ValueTask<bool> Next(CancellationToken ct)
    {
        for (var looked = 0; ;)
        {
            var found = _buffer.AsSpan(_start + looked, _end - _start - looked).IndexOf((byte)'\n');
            if (found >= 0)
            {
                Line = _buffer.AsMemory(_start, looked + found);
                _start += looked + found + 1;
                return true;
            }
            looked = _end - _start;
            MakeRoom();
            var read = await stream.ReadAsync(_buffer.AsMemory(_end), ct);
            if (read == 0) return looked == 0 ? false : throw new InvalidDataException("The last row is cut short");
            _end += read;
        }
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();

    private void MakeRoom()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
    }
}
