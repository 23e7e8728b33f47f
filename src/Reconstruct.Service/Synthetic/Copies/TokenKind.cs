namespace Reconstruct.Service.Synthetic.Copies;

/// <summary>What in a text differs from copy to copy.</summary>
public enum TokenKind
{
    Id,
    Number,
    SpacedNumber,
    Reference,
    Hash,
    BirthDate,
}
