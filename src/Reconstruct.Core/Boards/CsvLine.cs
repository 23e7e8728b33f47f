using System.Text;

namespace Reconstruct.Core.Boards;

/// <summary>One line of comma-separated text, with or without quotation marks.</summary>
public static class CsvLine
{
    /// <summary>Code of a line with a quotation mark that is never closed, or with text after a closed one.</summary>
    public const string QuoteCode = "csv-quotes";

    /// <summary>The fields of one line. A carriage return or byte order mark at the ends is dropped; "" inside quotation marks is one of them.</summary>
    public static Result<IReadOnlyList<string>> Split(string line)
    {
        var text = line.TrimStart('\uFEFF').TrimEnd('\r', '\n');
        var fields = new List<string>();
        for (var at = 0; at <= text.Length; at++)
        {
            var field = at < text.Length && text[at] == '"' ? Quoted(text, ref at) : Plain(text, ref at);
            if (field is null) return new Refusal(QuoteCode, "Check the quotation marks of this line");
            fields.Add(field);
        }

        return fields;
    }

    /// <summary>A field as it is written: in quotation marks when it holds one, a comma or a line end.</summary>
    public static string Write(string field) =>
        field.AsSpan().IndexOfAny("\",\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Plain(string text, ref int at)
    {
        var end = text.IndexOf(',', at);
        if (end < 0) end = text.Length;
        var field = text[at..end];
        at = end;
        return field;
    }

    private static string? Quoted(string text, ref int at)
    {
        var field = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"') field.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"') field.Append(text[at++]);
            else return ++at == text.Length || text[at] == ',' ? field.ToString() : null;
        }

        return null;
    }
}
