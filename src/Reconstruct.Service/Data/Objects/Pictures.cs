using SkiaSharp;

namespace Reconstruct.Service.Data.Objects;

/// <summary>Draws pictures anew. What a camera wrote beside the picture (place, time, owner, comments, an embedded thumbnail) does not come along.</summary>
public static class Pictures
{
    public const string ThumbnailType = "image/jpeg";
    private const int Quality = 92;
    private const int ThumbnailQuality = 80;

    /// <summary>What became of a picture.</summary>
    public abstract record Cleaned
    {
        public sealed record Clean(string ContentType, byte[] Bytes) : Cleaned;

        public sealed record TooManyPixels : Cleaned;

        /// <summary>It cannot be opened, or ends too early.</summary>
        public sealed record Broken : Cleaned;
    }

    /// <summary>The same picture, upright, in sRGB, as a JPEG, or as a PNG where it has transparent parts or was one.</summary>
    public static Cleaned Clean(byte[] bytes, long maxPixels)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        if (codec is null) return new Cleaned.Broken();
        if ((long)codec.Info.Width * codec.Info.Height > maxPixels) return new Cleaned.TooManyPixels();

        using var drawn = Decode(codec, codec.Info.Size);
        if (drawn is null) return new Cleaned.Broken();
        using var turned = codec.EncodedOrigin is SKEncodedOrigin.TopLeft or SKEncodedOrigin.Default ? null : Upright(drawn, codec.EncodedOrigin);
        var upright = turned ?? drawn;
        var asPng = codec.EncodedFormat == SKEncodedImageFormat.Png || codec.Info.AlphaType != SKAlphaType.Opaque;
        using var encoded = upright.Encode(asPng ? SKEncodedImageFormat.Png : SKEncodedImageFormat.Jpeg, Quality);
        return new Cleaned.Clean(asPng ? "image/png" : "image/jpeg", encoded.ToArray());
    }

    /// <summary>A small JPEG of a cleaned picture, no side longer than <paramref name="side"/> pixels; null when it cannot be opened.</summary>
    public static byte[]? Thumbnail(byte[] bytes, int side)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        if (codec is null) return null;
        var scale = Math.Min(1f, side / (float)Math.Max(codec.Info.Width, codec.Info.Height));
        using var drawn = Decode(codec, codec.GetScaledDimensions(scale)); // a JPEG unpacks at about the size wanted
        if (drawn is null) return null;
        var shrink = Math.Min(1f, side / (float)Math.Max(drawn.Width, drawn.Height));
        SKImageInfo size = new(Math.Max(1, (int)(drawn.Width * shrink)), Math.Max(1, (int)(drawn.Height * shrink)));
        using SKBitmap small = new(size);
        using (SKCanvas canvas = new(small))
        using (var image = SKImage.FromBitmap(drawn))
        {
            canvas.Clear(SKColors.White);
            canvas.DrawImage(image, SKRect.Create(size.Width, size.Height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        }
        using var encoded = small.Encode(SKEncodedImageFormat.Jpeg, ThumbnailQuality);
        return encoded.ToArray();
    }

    private static SKBitmap? Decode(SKCodec codec, SKSizeI size)
    {
        SKBitmap drawn = new(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        if (codec.GetPixels(drawn.Info, drawn.GetPixels()) == SKCodecResult.Success) return drawn;
        drawn.Dispose();
        return null;
    }

    /// <summary>Turns the picture as the camera said it was held. Source: Exif 2.32, tag 0x0112 (orientation), values 1 to 8.</summary>
    private static SKBitmap Upright(SKBitmap drawn, SKEncodedOrigin origin)
    {
        var turned = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var (w, h) = (drawn.Width, drawn.Height);
        SKBitmap upright = new(drawn.Info.WithSize(turned ? h : w, turned ? w : h));
        using SKCanvas canvas = new(upright);
        canvas.SetMatrix(origin switch
        {
            SKEncodedOrigin.TopRight => new(-1, 0, w, 0, 1, 0, 0, 0, 1),
            SKEncodedOrigin.BottomRight => new(-1, 0, w, 0, -1, h, 0, 0, 1),
            SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, h, 0, 0, 1),
            SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightTop => new(0, -1, h, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightBottom => new(0, -1, h, -1, 0, w, 0, 0, 1),
            SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, w, 0, 0, 1),
            _ => SKMatrix.Identity,
        });
        using var image = SKImage.FromBitmap(drawn);
        canvas.DrawImage(image, 0, 0);
        return upright;
    }
}
