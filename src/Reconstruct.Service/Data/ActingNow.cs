namespace Reconstruct.Service.Data;

/// <summary>Holds who is at work for one request or one job. Nothing is written or read in nobody's name.</summary>
public sealed class ActingNow
{
    private Acting? _acting;

    public bool Known => _acting is not null;

    public Acting Value
    {
        get => _acting ?? throw new InvalidOperationException("Nobody is acting: set ActingNow first");
        set => _acting = value;
    }
}
