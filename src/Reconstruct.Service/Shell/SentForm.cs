using System.Security.Cryptography;
using System.Text;
using Reconstruct.Core;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Shell;

/// <summary>
/// Names what a form starts: the id is made of the mark that the form was shown with and of all that was sent. So the same form sent twice means one thing, and a form in which something else
/// was typed means another.
/// </summary>
public static class SentForm
{
    /// <summary>The field of the mark, which <c>PostForm</c> writes.</summary>
    public const string Mark = "mark";

    /// <summary>The id of what this form starts. A form without a mark starts something new each time.</summary>
    /// <param name="about">The id of what it is started for.</param>
    public static TId Starts<TId>(this IFormCollection form, ServiceDb db, Guid about) where TId : struct, IEntityId<TId> =>
        form.Text(Mark) is null ? db.NewId<TId>() : TId.From(Id($"{typeof(TId).Name} {about} {db.Acting.Person}", form));

    private static Guid Id(string what, IFormCollection form)
    {
        StringBuilder all = new(what);
        foreach (var (name, value) in form.OrderBy(f => f.Key, StringComparer.Ordinal))
            foreach (var text in value) all.Append(FormattableString.Invariant($"\n{name.Length}:{name}{text?.Length}:{text}"));
        foreach (var file in form.Files) all.Append(FormattableString.Invariant($"\n{file.Name.Length}:{file.Name}{file.FileName.Length}:{file.FileName}{file.Length}"));
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString()))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80); // a UUID of version 8, whose content is its maker's own
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new(bytes, bigEndian: true);
    }
}
