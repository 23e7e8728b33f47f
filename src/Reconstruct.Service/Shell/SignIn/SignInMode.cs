namespace Reconstruct.Service.Shell.SignIn;

/// <summary>How people sign in here.</summary>
/// <param name="Demo">True when anyone may choose an invented person. False as soon as an identity provider is set.</param>
/// <param name="Staff">True when staff sign in through an identity provider.</param>
/// <param name="Patients">True when patients do.</param>
public sealed record SignInMode(bool Demo, bool Staff, bool Patients);
