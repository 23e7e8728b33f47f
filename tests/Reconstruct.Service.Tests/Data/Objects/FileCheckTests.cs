using Reconstruct.Service.Data.Objects;
using SkiaSharp;

namespace Reconstruct.Service.Tests.Data.Objects;

[Trait("Hazard", "HAZ-012")]
public sealed class FileCheckTests
{
    private static readonly byte[] Latitude = [0, 0, 0, 51, 0, 0, 0, 1, 0, 0, 0, 30, 0, 0, 0, 1];

    [Fact]
    public void Takes_place_and_comment_out_of_a_photograph()
    {
        var sent = TestPictures.JpegFromAPhone(orientation: 1);

        var kept = Check(sent).Value.Content;

        Assert.True(Holds(sent, "Exif"u8) && Holds(sent, Latitude) && Holds(sent, "patient's home"u8));
        Assert.False(Holds(kept, "Exif"u8) || Holds(kept, Latitude) || Holds(kept, "patient's home"u8));
    }

    [Theory]
    [InlineData(1, 80, 40, "left")]
    [InlineData(2, 80, 40, "right")]
    [InlineData(3, 80, 40, "right")]
    [InlineData(4, 80, 40, "left")]
    [InlineData(5, 40, 80, "top")]
    [InlineData(6, 40, 80, "top")]
    [InlineData(7, 40, 80, "bottom")]
    [InlineData(8, 40, 80, "bottom")]
    public void Turns_a_photograph_as_the_camera_was_held(byte orientation, int width, int height, string redSide)
    {
        using var kept = TestPictures.Open(Check(TestPictures.JpegFromAPhone(orientation)).Value.Content);

        Assert.Equal((width, height), (kept.Width, kept.Height));
        Assert.Equal(redSide, RedSide(kept));
    }

    [Fact]
    public void Finds_the_kind_in_the_bytes_and_not_in_the_name()
    {
        Assert.Equal("image/jpeg", FileCheck.Of("hand.pdf", TestPictures.Jpeg(), FileLimits.Usual, "files").Value.ContentType);
        Assert.Equal("image/png", FileCheck.Of("hand.jpg", TestPictures.Png(), FileLimits.Usual, "files").Value.ContentType);
        Assert.Equal("image/jpeg", FileCheck.Of("hand.webp", TestPictures.WebP(), FileLimits.Usual, "files").Value.ContentType);
        Assert.Equal("application/pdf", FileCheck.Of("letter.jpg", TestPictures.Pdf(), FileLimits.Usual, "files").Value.ContentType);
    }

    [Fact]
    public void Refuses_a_heic_photograph_and_says_what_to_do()
    {
        var refusal = Assert.Single(Check(TestPictures.Heic()).Refusals);

        Assert.Equal("file-heic", refusal.Code);
        Assert.Contains("Save it as a JPEG", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_what_is_neither_a_picture_nor_a_pdf()
    {
        Assert.Equal("file-kind", Assert.Single(Check("<html><script>alert(1)</script>"u8.ToArray()).Refusals).Code);
        Assert.Equal("file-kind", Assert.Single(Check("MZ a program"u8.ToArray()).Refusals).Code);
        Assert.Equal("file-empty", Assert.Single(Check([]).Refusals).Code);
    }

    [Fact]
    public void Refuses_a_picture_that_is_cut_short()
    {
        Assert.Equal("file-broken", Assert.Single(Check(TestPictures.Jpeg(800, 800)[..2000]).Refusals).Code);
        Assert.Equal("file-broken", Assert.Single(Check([0x89, .. "PNG\r\n\u001a\n and then nothing"u8]).Refusals).Code);
        Assert.Equal("file-broken", Assert.Single(Check("%PDF-1.7 and then nothing"u8.ToArray()).Refusals).Code);
    }

    [Fact]
    public void Refuses_by_bytes_and_by_pixels()
    {
        var picture = TestPictures.Png(200, 200);

        Assert.Equal("file-too-large", Assert.Single(Check(picture, FileLimits.Usual with { MaxBytes = picture.Length - 1 }).Refusals).Code);
        Assert.Equal("picture-too-large", Assert.Single(Check(picture, FileLimits.Usual with { MaxPixels = 39_999 }).Refusals).Code);
        Assert.True(Check(picture, new(MaxBytes: picture.Length, MaxFiles: 1, MaxPixels: 40_000)).Ok);
    }

    [Fact]
    public void Keeps_the_name_without_its_path()
    {
        Assert.Equal("hand.jpg", FileCheck.Of(@"C:\Users\ada\hand.jpg", TestPictures.Jpeg(), FileLimits.Usual, "files").Value.Title);
        Assert.Equal("hand.jpg", FileCheck.Of("../../hand.jpg", TestPictures.Jpeg(), FileLimits.Usual, "files").Value.Title);
        Assert.Equal("File", FileCheck.Of("/", TestPictures.Jpeg(), FileLimits.Usual, "files").Value.Title);
    }

    [Fact]
    public void A_thumbnail_is_small_and_upright()
    {
        var kept = Check(TestPictures.JpegFromAPhone(orientation: 6)).Value.Content;

        using var thumbnail = TestPictures.Open(Pictures.Thumbnail(kept, side: 20)!);

        Assert.Equal((10, 20), (thumbnail.Width, thumbnail.Height));
        Assert.Equal("top", RedSide(thumbnail));
    }

    private static Core.Result<CheckedFile> Check(byte[] bytes, FileLimits? limits = null) => FileCheck.Of("file", bytes, limits ?? FileLimits.Usual, "files");

    private static bool Holds(byte[] bytes, ReadOnlySpan<byte> part) => bytes.AsSpan().IndexOf(part) >= 0;

    private static string RedSide(SKBitmap picture)
    {
        bool Red(int x, int y) => picture.GetPixel(x, y) is { Red: > 200, Blue: < 60 };
        var (w, h) = (picture.Width, picture.Height);
        return (Red(2, h / 2), Red(w - 3, h / 2), Red(w / 2, 2), Red(w / 2, h - 3)) switch
        {
            (true, false, _, _) => "left",
            (false, true, _, _) => "right",
            (_, _, true, false) => "top",
            (_, _, false, true) => "bottom",
            _ => "none",
        };
    }
}
