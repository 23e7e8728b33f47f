namespace Reconstruct.Service.Tests.House;

/// <summary>One rule of the house, with a breach that shows that it can fail.</summary>
/// <param name="Name">The rule, as a sentence.</param>
/// <param name="Endings">The files it reads.</param>
/// <param name="Faults">What is wrong with a file: nothing, as a rule.</param>
/// <param name="Breach">A file that breaks it.</param>
public sealed record HouseRule(string Name, string[] Endings, Func<SourceFile, IEnumerable<string>> Faults, SourceFile Breach)
{
    public override string ToString() => Name;
}
