namespace Reconstruct.Service.Synthetic;

/// <summary>An organisation of the demo. Its code has no place in the ODS.</summary>
public sealed record DemoPlace(string Code, string Name)
{
    public static readonly IReadOnlyList<DemoPlace> Practices =
    [
        new("DEMO01", "Harbour Street Surgery (demo)"), new("DEMO02", "Canal Side Medical Centre (demo)"), new("DEMO03", "Pit Lane Health Centre (demo)"),
        new("DEMO04", "Orchard Road Surgery (demo)"), new("DEMO05", "Tannery Yard Practice (demo)"), new("DEMO06", "Fen Edge Surgery (demo)"),
    ];

    public static readonly DemoPlace Emergency = new("RDEMA", "Northgate Emergency Department (demo)");

    public static string NameOf(string? code) => Practices.Append(Emergency).FirstOrDefault(p => p.Code == code)?.Name ?? "Plastic surgery service (demo)";
}
