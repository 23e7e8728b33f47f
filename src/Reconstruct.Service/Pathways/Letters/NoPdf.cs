namespace Reconstruct.Service.Pathways.Letters;

/// <summary>There is no Chromium on this machine.</summary>
public sealed class NoPdf : IPdfPrinter
{
    public bool On => false;

    public Task<byte[]?> Print(byte[] html, CancellationToken ct) => Task.FromResult<byte[]?>(null);
}
