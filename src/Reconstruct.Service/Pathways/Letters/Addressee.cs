namespace Reconstruct.Service.Pathways.Letters;

/// <summary>The person who referred, as a letter names them.</summary>
public sealed record Addressee(string Name, string? Organisation)
{
    public static readonly Addressee NotKnown = new("The person who referred", null);

    public string Whole => Organisation is null || Organisation == Name ? Name : $"{Name}, {Organisation}";
}
