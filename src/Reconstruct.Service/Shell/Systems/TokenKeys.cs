using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Shell.Systems;

/// <summary>
/// The keys of access tokens: P-256 to sign, 256 random bits to encrypt. Made once, by whichever node is first, and read from the database by all,
/// so that a token of one node is good at another and after a restart.
/// </summary>
public sealed class TokenKeys(IDataProtectionProvider protection, Clock clock) : IConfigureOptions<OpenIddictServerOptions>
{
    private const string Signing = "signing";
    private const string Encryption = "encryption";
    private readonly IDataProtector _protector = protection.CreateProtector("Reconstruct.TokenKeys");
    private SigningCredentials? _signing;
    private EncryptingCredentials? _encrypting;

    /// <summary>Reads the keys, making those that are missing. Called before the first request.</summary>
    public async Task Load(ServiceDb db, CancellationToken ct)
    {
        var signing = ECDsa.Create();
        signing.ImportPkcs8PrivateKey(await Key(db, Signing, MakeSigningKey, ct), out _);
        _signing = new(new ECDsaSecurityKey(signing) { KeyId = IdOf(signing.ExportSubjectPublicKeyInfo()) }, SecurityAlgorithms.EcdsaSha256);

        var secret = await Key(db, Encryption, () => RandomNumberGenerator.GetBytes(32), ct);
        _encrypting = new(new SymmetricSecurityKey(secret) { KeyId = IdOf(secret) }, SecurityAlgorithms.Aes256KW, SecurityAlgorithms.Aes256CbcHmacSha512);
    }

    public void Configure(OpenIddictServerOptions options)
    {
        options.SigningCredentials.Add(_signing ?? throw new InvalidOperationException("The token keys are not loaded"));
        options.EncryptionCredentials.Add(_encrypting!);
    }

    private static byte[] MakeSigningKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.ExportPkcs8PrivateKey();
    }

    private static string IdOf(byte[] key) => Convert.ToHexString(SHA256.HashData(key))[..16];

    private async Task<byte[]> Key(ServiceDb db, string purpose, Func<byte[]> make, CancellationToken ct)
    {
        if (await Row(db, purpose, ct) is { } known) return _protector.Unprotect(known.Sealed);
        TokenKey made = new() { Purpose = purpose, Sealed = _protector.Protect(make()), MadeAt = clock.Now };
        db.Add(made);
        try
        {
            await db.SaveChangesAsync(ct);
            return _protector.Unprotect(made.Sealed);
        }
        catch (DbUpdateException fault) when (db.IsUniqueBreach(fault)) // another node was first: its key is the key
        {
            db.Entry(made).State = EntityState.Detached;
            return _protector.Unprotect((await Row(db, purpose, ct))!.Sealed);
        }
    }

    private static Task<TokenKey?> Row(ServiceDb db, string purpose, CancellationToken ct) =>
        db.Set<TokenKey>().AsNoTracking().FirstOrDefaultAsync(k => k.Purpose == purpose, ct);
}
