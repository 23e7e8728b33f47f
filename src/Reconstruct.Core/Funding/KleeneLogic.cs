namespace Reconstruct.Core.Funding;

/// <summary>And, or, not and "at least n" in three values: decided only when every completion of what is not known would agree.</summary>
/// <remarks>Source: Kleene SC. Introduction to Metamathematics. North-Holland, 1952, section 64 (strong tables).</remarks>
public static class KleeneLogic
{
    /// <summary>Met when both are; not met when either is not.</summary>
    public static Kleene And(Kleene a, Kleene b) => a < b ? a : b;

    /// <summary>Met when either is; not met when neither is.</summary>
    public static Kleene Or(Kleene a, Kleene b) => a > b ? a : b;

    /// <summary>Met for not met and the other way round; not known stays not known.</summary>
    public static Kleene Not(Kleene a) => Kleene.Met - (int)a;

    /// <summary>Whether at least <paramref name="count"/> hold, of which <paramref name="met"/> do and <paramref name="notKnown"/> may.</summary>
    public static Kleene AtLeast(int count, int met, int notKnown) =>
        met >= count ? Kleene.Met : met + notKnown < count ? Kleene.NotMet : Kleene.NotKnown;

    /// <summary>Met for true, not met for false.</summary>
    public static Kleene Of(bool holds) => holds ? Kleene.Met : Kleene.NotMet;
}
