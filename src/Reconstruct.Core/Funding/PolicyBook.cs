using System.Collections.Frozen;
using Reconstruct.Core.Boards;

namespace Reconstruct.Core.Funding;

/// <summary>Every policy that is loaded, with the facts and procedures that they share. One that exists is whole and checked.</summary>
public sealed class PolicyBook
{
    /// <summary>Name of the file of facts.</summary>
    public const string FactsFile = "facts.json";

    /// <summary>Name of the file of procedures.</summary>
    public const string ProceduresFile = "procedures.json";

    /// <summary>Name of the file of fast tracks and of the services that NHS England commissions.</summary>
    public const string CommissioningFile = "commissioning.json";

    /// <summary>Folder of the policies.</summary>
    public const string PoliciesFolder = "policies/";

    private readonly FrozenDictionary<string, Policy> _byId;
    private readonly FrozenDictionary<string, Policy[]> _byProcedure;
    private readonly BoardTable _boards;

    internal PolicyBook(FactCatalogue facts, IReadOnlyList<Procedure> procedures, IReadOnlyList<FastTrack> fastTracks, IReadOnlyList<CommissionedService> services,
        IReadOnlyList<Policy> policies, IReadOnlyList<PolicyFile> files, BoardTable boards)
    {
        (Facts, Procedures, FastTracks, Services, Files, _boards) = (facts, procedures, fastTracks, services, files, boards);
        Policies = [.. policies.OrderBy(p => p.Id, StringComparer.Ordinal)];
        _byId = Policies.ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);
        _byProcedure = Policies.GroupBy(p => p.Procedure.Id, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        foreach (var policy in Policies) _ = policy.Compiled;
    }

    /// <summary>The facts that policies ask about.</summary>
    public FactCatalogue Facts { get; }

    /// <summary>The procedures, in the order of the file.</summary>
    public IReadOnlyList<Procedure> Procedures { get; }

    /// <summary>The fast tracks that hold for every policy.</summary>
    public IReadOnlyList<FastTrack> FastTracks { get; }

    /// <summary>The services that NHS England commissions.</summary>
    public IReadOnlyList<CommissionedService> Services { get; }

    /// <summary>Every policy version, by id.</summary>
    public IReadOnlyList<Policy> Policies { get; }

    /// <summary>The files that it was made from.</summary>
    public IReadOnlyList<PolicyFile> Files { get; }

    /// <summary>Makes the book from the files of <c>content/funding</c> (the schema may be among them), or gives every fault of every file with its place.</summary>
    /// <param name="files">The three shared files, and one a policy version below <see cref="PoliciesFolder"/>.</param>
    /// <param name="boards">The boards that policies may belong to.</param>
    public static PolicyBookReading Parse(IEnumerable<PolicyFile> files, BoardTable boards) => PolicyBookReader.Read([.. files], boards);

    /// <summary>The policy with this id; null when there is none.</summary>
    public Policy? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The procedure with this id; null when there is none.</summary>
    public Procedure? Procedure(string id) => Procedures.FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.Ordinal));

    /// <summary>Every version for a procedure, by id, of every owner and status.</summary>
    public IReadOnlyList<Policy> For(Procedure procedure) => _byProcedure.GetValueOrDefault(procedure.Id) ?? [];

    /// <summary>Reads a draft against this book's facts and procedures without taking it in.</summary>
    public PolicyReading Read(PolicyFile draft) => PolicyBookReader.ReadOne(this, draft, _boards);

    /// <summary>The book with these files put in, or in the place of those with the same name; every check between policies is made again. While only policies are put in, facts,
    /// procedures and the policies that stay are the same objects.</summary>
    public PolicyBookReading With(IEnumerable<PolicyFile> files) => PolicyBookReader.With(this, [.. files], _boards);
}
