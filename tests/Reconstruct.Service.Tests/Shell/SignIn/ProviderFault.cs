namespace Reconstruct.Service.Tests.Shell.SignIn;

/// <summary>What the provider of the tests does wrong.</summary>
public enum ProviderFault
{
    None,
    TamperedClaim,
    UnknownKey,
    Unsigned,
    OtherNonce,
    OtherAudience,
    OtherIssuer,
    Expired,
    UserInformationOfSomebodyElse,
    ErrorInPlaceOfCode,
    NoTokens,
}
