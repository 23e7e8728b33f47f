namespace Reconstruct.Core.Surgeons;

/// <summary>Where the rules about checking surgeons were read.</summary>
public static class SurgeonSources
{
    /// <summary>What an employer checks, and that it is checked again regularly.</summary>
    public static readonly Source Employers = new("General Medical Council, guidance for employers: what to check, and employing a doctor");

    /// <summary>That a doctor who treats patients needs registration and a licence.</summary>
    public static readonly Source Licence = new("General Medical Council: registration and a licence to practise are needed by law to treat patients");

    /// <summary>That patients are told to look up the membership of BAPRAS.</summary>
    public static readonly Source Membership = new("NHS, Plastic surgery: plastic surgeons belong to professional associations, such as BAPRAS");

    /// <summary>Order and meaning of checks, where no source rules.</summary>
    public static readonly Source OwnDecision = new("Decision of this project: see docs/adr/0010", Standing: SourceStanding.Inferred);
}
