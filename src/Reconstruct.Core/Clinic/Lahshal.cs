namespace Reconstruct.Core.Clinic;

/// <summary>
/// A cleft in the seven characters of LAHSHAL: right lip, right alveolus, right hard palate, soft palate, left hard palate, left alveolus, left lip. A capital is complete, a small letter
/// incomplete, an asterisk the least form, a full stop no cleft. One that exists is well formed and shows a cleft.
/// </summary>
/// <remarks>Source: Kriens O. LAHSHAL: a concise documentation system for cleft lip, alveolus, and palate diagnoses, 1989, as the UK's six-character form repeats it (secondary).</remarks>
public sealed record Lahshal
{
    private const string Letters = "LAHSHAL";
    private static readonly string[] Names = ["right lip", "right alveolus", "right hard palate", "soft palate", "left hard palate", "left alveolus", "left lip"];

    private readonly string _text;

    private Lahshal(string text) => _text = text;

    /// <summary>The seven characters.</summary>
    public string Text => _text;

    /// <summary>How far a part is cleft.</summary>
    public CleftExtent this[CleftPart part] => _text[(int)part] switch
    {
        '.' => CleftExtent.None,
        '*' => CleftExtent.Microform,
        var letter => char.IsAsciiLetterUpper(letter) ? CleftExtent.Complete : CleftExtent.Incomplete,
    };

    /// <summary>True when the lip is cleft on either side.</summary>
    public bool Lip => Any(CleftPart.RightLip, CleftPart.LeftLip);

    /// <summary>True when the alveolus is cleft on either side.</summary>
    public bool Alveolus => Any(CleftPart.RightAlveolus, CleftPart.LeftAlveolus);

    /// <summary>True when the hard or soft palate is cleft.</summary>
    public bool Palate => Any(CleftPart.RightHardPalate, CleftPart.SoftPalate, CleftPart.LeftHardPalate);

    /// <summary>In words, such as "Complete: left alveolus, left lip".</summary>
    public string InWords => string.Join(". ", new[] { CleftExtent.Complete, CleftExtent.Incomplete, CleftExtent.Microform }
        .Select(e => (Extent: e, Parts: Enum.GetValues<CleftPart>().Where(p => this[p] == e).Select(NameOf).ToList()))
        .Where(e => e.Parts.Count > 0).Select(e => $"{WordOf(e.Extent)}: {string.Join(", ", e.Parts)}"));

    /// <summary>The name of a part, such as "right lip".</summary>
    public static string NameOf(CleftPart part) => Names[(int)part];

    /// <summary>The word for an extent.</summary>
    public static string WordOf(CleftExtent extent) => extent switch { CleftExtent.Complete => "Complete", CleftExtent.Incomplete => "Incomplete", CleftExtent.Microform => "Microform", _ => "None" };

    /// <summary>
    /// Reads the notation, spaces around it left out. Refuses another length (six characters are the form with one hard palate, which does not say the side), a letter in the wrong
    /// place, and seven full stops.
    /// </summary>
    public static Result<Lahshal> Parse(string? typed)
    {
        var text = typed?.Trim() ?? "";
        if (text.Length == 6) return new Refusal("lahshal-six", "Write seven characters: the six of LAHSAL do not say on which side the hard palate is cleft", "lahshal");
        if (text.Length != Letters.Length) return new Refusal("lahshal-length", "Write seven characters, from the right lip to the left lip, with a full stop for a part that is not cleft", "lahshal");
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '.' or '*' || char.ToUpperInvariant(text[i]) == Letters[i]) continue;
            return new Refusal("lahshal-letter", $"Character {i + 1} is the {Names[i]}: write {Letters[i]}, {char.ToLowerInvariant(Letters[i])}, an asterisk or a full stop", "lahshal");
        }
        return text.All(c => c == '.') ? new Refusal("lahshal-nothing", "Seven full stops say that nothing is cleft: write what is", "lahshal") : new Lahshal(text);
    }

    private bool Any(params CleftPart[] parts) => parts.Any(p => this[p] != CleftExtent.None);
}
