namespace Reconstruct.Service.Pathways;

/// <summary>Who a message is for.</summary>
public enum MessageTo
{
    Patient,
    Referrer,
    Person,
    Role,
}
