using Reconstruct.Core.Identifiers;

namespace Reconstruct.Core.Surgeons;

/// <summary>Who a surgeon is: name as the register has it, GMC number, post. One that exists is valid.</summary>
public sealed record SurgeonDetails
{
    private const int Longest = 100;

    private SurgeonDetails(string? title, string given, string family, string? post, GmcNumber? number) =>
        (Title, GivenNames, FamilyName, Post, GmcNumber) = (title, given, family, post, number);

    /// <summary>Mr, Miss, Ms, Dr; null when not known.</summary>
    public string? Title { get; }

    /// <summary>Given names, the first one first.</summary>
    public string GivenNames { get; }

    /// <summary>Family name.</summary>
    public string FamilyName { get; }

    /// <summary>What they do here, as they would say it.</summary>
    public string? Post { get; }

    /// <summary>The number; null for an invented surgeon and for one whose number is not known.</summary>
    public GmcNumber? GmcNumber { get; }

    /// <summary>Makes details, or gives every reason why not. A default code is nobody's number and is refused.</summary>
    /// <param name="title">Title, 100 characters at most.</param>
    /// <param name="givenNames">Given names, 1 to 100 characters.</param>
    /// <param name="familyName">Family name, 1 to 100 characters.</param>
    /// <param name="post">What they do here, 100 characters at most.</param>
    /// <param name="gmcNumber">7 digits, or C and 7 digits; empty where there is none.</param>
    public static Result<SurgeonDetails> Make(string? title, string? givenNames, string? familyName, string? post, string? gmcNumber)
    {
        var refusals = new List<Refusal>();
        var number = Kept(gmcNumber) is null ? null : (Result<GmcNumber>?)Identifiers.GmcNumber.Parse(gmcNumber);
        if (number is { Ok: false } wrong) refusals.AddRange(wrong.Refusals);
        if (Kept(givenNames) is null) refusals.Add(new("surgeon-given-missing", "Enter the given names as the register has them", "givenNames"));
        if (Kept(familyName) is null) refusals.Add(new("surgeon-family-missing", "Enter the family name as the register has it", "familyName"));
        foreach (var (text, field, words) in ((string?, string, string)[])[(title, "title", "Title"), (givenNames, "givenNames", "Given names"), (familyName, "familyName", "Family name"), (post, "post", "Post")])
        {
            if (text?.Trim().Length > Longest) refusals.Add(new("surgeon-text-long", $"{words} must be {Longest} characters or fewer", field));
        }
        return refusals.Count > 0 ? refusals : new SurgeonDetails(Kept(title), Kept(givenNames)!, Kept(familyName)!, Kept(post), number?.Value);
    }

    private static string? Kept(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
