namespace Reconstruct.Core.Planning.Grafts;

/// <summary>Where the numbers for skin grafts were read, and on whom they rest.</summary>
public static class GraftSources
{
    /// <summary>Meshers and micrografts measured on the bench.</summary>
    public static Source Kamolz { get; } = new("Kamolz LP and others. 2013. PMC3741003 (abstract): claimed, achieved and polled expansion, in vitro");

    /// <summary>Mesh measured in operations.</summary>
    public static Source Operations { get; } = new("Expansion and coverage of meshed skin grafts in 57 operations on 51 patients. 2020. PMID 33037725 (abstract)");

    /// <summary>Mesh measured on fresh grafts.</summary>
    public static Source TrueMesh { get; } = new("Split-thickness skin graft meshing: the true mesh ratio. J Burn Care Res, abstract 789: 18 patients, 86 measurements, 2019");

    /// <summary>Mesh 6 to 1.</summary>
    public static Source Kreis { get; } = new("Kreis RW and others. 1994: mesh 6 to 1", Standing: SourceStanding.Secondary);

    /// <summary>The sum itself.</summary>
    public static Source Sum { get; } = new("Worked out: wound divided by the expansion that was measured, and waste on top", Standing: SourceStanding.Inferred);

    /// <summary>Healing of the thigh.</summary>
    public static Source Thigh { get; } = new("Bradow BP and others. Plast Reconstr Surg Glob Open 2017;5:e1339 (abstract): front of the thigh, 317 patients, mean of each of two groups");

    /// <summary>Healing of the scalp.</summary>
    public static Source Scalp { get; } = new("Scalp donor sites of thick split grafts in 102 Korean patients (abstract): healed on days 6 to 15 where not infected");

    /// <summary>Healing elsewhere.</summary>
    public static Source Elsewhere { get; } = new("StatPearls 2023, skin grafting: harvested again after 2 to 3 weeks", Standing: SourceStanding.Secondary);

    /// <summary>That the later end of a published interval is waited for.</summary>
    public static Source LaterEnd { get; } =
        new("Rule of this service: a site counts as not healed until the later end of the published interval (of means: until 21 days as taught in general, if that is later), or the unit's own days", Standing: SourceStanding.Inferred);

    /// <summary>Full thickness after burns.</summary>
    public static Source Stekelenburg { get; } = new("Stekelenburg CM and others. Burns 2016;42:1471-1476 (abstract)");

    /// <summary>Full thickness on face and scalp.</summary>
    public static Source Stephenson { get; } = new("Stephenson AJ and others. Br J Plast Surg 2000;53:397-402 (abstract)");

    /// <summary>Take of mesh and of micrografts.</summary>
    public static Source Take { get; } = new("Randomised trial of Meek and mesh in burns, 70 patients. Eur Burn J 2025;6:26: take 79 ± 25% and 87 ± 19%, p = 0.003");
}
