namespace Reconstruct.Service.Data.Objects;

/// <summary>A file that may be kept: its kind was found in its bytes, and a picture was drawn anew, so that nothing but the picture is left in it.</summary>
/// <param name="Title">The name it came with, without a path.</param>
/// <param name="ContentType">As found.</param>
/// <param name="Content">What to keep.</param>
public sealed record CheckedFile(string Title, string ContentType, byte[] Content);
