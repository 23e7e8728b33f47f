namespace Reconstruct.Service.Pathways.Letters;

/// <summary>Makes a PDF of a page of HTML.</summary>
public interface IPdfPrinter
{
    /// <summary>False where nothing here can print: then the page itself is what people print.</summary>
    bool On { get; }

    /// <summary>The PDF; null when it could not be made, and trying later may help.</summary>
    Task<byte[]?> Print(byte[] html, CancellationToken ct);
}
