namespace Zelfregistratie.Benchmarks.Organisaties;

/// <summary>What was measured of one kind of question; times in milliseconds.</summary>
/// <param name="Naam">The kind.</param>
/// <param name="Tijden">The times, sorted.</param>
/// <param name="Gevonden">For which part the organisation, or one with the same name, was among the first five.</param>
internal sealed record Zoeksoort(string Naam, IReadOnlyList<double> Tijden, double Gevonden)
{
    public int Aantal => Tijden.Count;

    public double Mediaan => Tijden[Tijden.Count / 2];

    public double Procent95 => Tijden[Tijden.Count * 95 / 100];

    public double Procent99 => Tijden[Tijden.Count * 99 / 100];
}
