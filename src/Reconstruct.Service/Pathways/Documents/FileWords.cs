using System.Globalization;
using Reconstruct.NhsUi;

namespace Reconstruct.Service.Pathways.Documents;

/// <summary>What files are called.</summary>
public static class FileWords
{
    public static readonly IReadOnlyList<Option> Kinds =
    [
        new(nameof(DocumentKind.Photograph), "Photographs", "JPEG, PNG or WebP. We take out where and when each was taken"),
        new(nameof(DocumentKind.ReceivedLetter), "A letter", "From a GP, another hospital or the patient"),
        new(nameof(DocumentKind.Attachment), "Another document", "For example, a test result or a report"),
    ];

    /// <summary>How many of what: "1 photograph", "3 letters".</summary>
    public static string Count(DocumentKind kind, int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {Noun(kind)}{(count == 1 ? "" : "s")}");

    private static string Noun(DocumentKind kind) => kind switch
    {
        DocumentKind.Photograph => "photograph",
        DocumentKind.ReceivedLetter or DocumentKind.Letter => "letter",
        _ => "document",
    };
}
