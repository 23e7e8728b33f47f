namespace Reconstruct.Core.Clinic;

/// <summary>The mistakes that a form can have, each with the place where it is.</summary>
internal static class FormFault
{
    public const string Code = "form-fault";

    public static Refusal At(string path, string message) => new(Code, $"{path}: {message}", path);
}
