namespace Reconstruct.NhsUi;

/// <summary>The sizes of headings, labels, legends and captions. Not every element has every size.</summary>
public enum Size
{
    Xxs,
    Xs,
    S,
    M,
    L,
    Xl,
}
