namespace Zelfregistratie.Web.Data.Organisaties;

/// <summary>What is left of a word of the vocabulary when one letter, or none, is dropped: how it is found in spite of a typo.</summary>
/// <param name="variant">Key of what is left.</param>
/// <param name="woord">Key of the word.</param>
public sealed class Zoekvariant(long variant, long woord)
{
    /// <summary>Key of what is left.</summary>
    public long Variant { get; private set; } = variant;

    /// <summary>Key of the word.</summary>
    public long Woord { get; private set; } = woord;
}
