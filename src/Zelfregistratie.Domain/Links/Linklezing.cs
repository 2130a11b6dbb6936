namespace Zelfregistratie.Domain.Links;

/// <summary>What came of reading a link: the link, or everything that is wrong with it.</summary>
/// <param name="Link">The link; null when there are problems.</param>
/// <param name="Problemen">Every problem, in the order of <see cref="Linkparameter"/>; empty when there is a link.</param>
/// <param name="Gegevens">What the catalogue knows of its codes, also when there are problems.</param>
public sealed record Linklezing(Zelfregistratielink? Link, IReadOnlyList<Linkprobleem> Problemen, Linkgegevens Gegevens);
