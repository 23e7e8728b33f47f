using SkiaSharp;

namespace Reconstruct.Service.Tests.Data.Objects;

/// <summary>Pictures made by code: the left half red, the right half blue.</summary>
internal static class TestPictures
{
    internal const string Comment = "Taken at the patient's home";

    internal static byte[] Jpeg(int width = 80, int height = 40) => Encoded(SKEncodedImageFormat.Jpeg, width, height);

    internal static byte[] Png(int width = 80, int height = 40) => Encoded(SKEncodedImageFormat.Png, width, height);

    internal static byte[] WebP(int width = 80, int height = 40) => Encoded(SKEncodedImageFormat.Webp, width, height);

    internal static byte[] Pdf() => "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"u8.ToArray();

    internal static byte[] Heic() => [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0, .. "mif1heic"u8];

    /// <summary>A JPEG as a phone writes it: orientation, place (51 degrees 30 minutes north) and a comment beside the picture.</summary>
    internal static byte[] JpegFromAPhone(byte orientation)
    {
        var plain = Jpeg();
        return [.. plain[..2], .. Segment(0xE1, [.. "Exif\0\0"u8, .. Tiff(orientation)]), .. Segment(0xFE, System.Text.Encoding.ASCII.GetBytes(Comment)), .. plain[2..]];
    }

    internal static SKBitmap Open(byte[] bytes) => SKBitmap.Decode(bytes);

    private static byte[] Encoded(SKEncodedImageFormat format, int width, int height)
    {
        using SKBitmap bitmap = new(width, height);
        using SKCanvas canvas = new(bitmap);
        using SKPaint red = new() { Color = SKColors.Red };
        canvas.Clear(SKColors.Blue);
        canvas.DrawRect(SKRect.Create(width / 2f, height), red);
        using var data = bitmap.Encode(format, 100);
        return data.ToArray();
    }

    private static byte[] Segment(byte marker, byte[] content)
    {
        var length = content.Length + 2;
        return [0xFF, marker, (byte)(length >> 8), (byte)length, .. content];
    }

    /// <summary>Big-endian TIFF: IFD0 with orientation and a pointer to the GPS IFD, which holds reference N and three rationals.</summary>
    private static byte[] Tiff(byte orientation) =>
    [
        .. "MM"u8, 0, 42, 0, 0, 0, 8,
        0, 2,
        0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
        0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38,
        0, 0, 0, 0,
        0, 2,
        0, 1, 0, 2, 0, 0, 0, 2, (byte)'N', 0, 0, 0,
        0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 68,
        0, 0, 0, 0,
        0, 0, 0, 51, 0, 0, 0, 1, 0, 0, 0, 30, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1,
    ];
}
