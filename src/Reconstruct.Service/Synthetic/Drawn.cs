namespace Reconstruct.Service.Synthetic;

/// <summary>What a drawn picture shows.</summary>
public enum Drawn
{
    Lesion,
    Mole,
    Scar,
    Burn,
    Wound,
    Hand,
    Birthmark,
    None,
}
