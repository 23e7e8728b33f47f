namespace Reconstruct.Service.Pathways.Posting;

/// <summary>Why a letter has to go by post.</summary>
public enum PostReason
{
    /// <summary>The patient wants letters.</summary>
    Wanted,

    /// <summary>The reader has no account to read it with.</summary>
    NoAccount,

    /// <summary>The reader has an account, but no e-mail tells them that there is a letter.</summary>
    NoEmail,
}
