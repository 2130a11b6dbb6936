using System.Globalization;
using System.Text;

namespace Zelfregistratie.Benchmarks.Organisaties;

/// <summary>What was measured on an engine.</summary>
/// <param name="Engine">The engine.</param>
/// <param name="Invoer">How long the import took.</param>
/// <param name="Geheugen">Most memory of the import, in bytes.</param>
/// <param name="Aantal">How many organisations there are.</param>
/// <param name="Soorten">What was measured of each kind of question.</param>
internal sealed record Uitkomst(string Engine, TimeSpan Invoer, long Geheugen, int Aantal, IReadOnlyList<Zoeksoort> Soorten)
{
    /// <summary>Organisations a second.</summary>
    public double Tempo => Aantal / Invoer.TotalSeconds;

    /// <summary>The figures, a line each.</summary>
    public string Tekst() => string.Create(CultureInfo.InvariantCulture, $"{Engine}: import {Tempo:N0} a second ({Invoer.TotalSeconds:F1} s), at most {Geheugen / 1024 / 1024} MB\n") + Zoektekst();

    /// <summary>The figures of the search, a line each.</summary>
    public string Zoektekst()
    {
        var tekst = new StringBuilder();
        foreach (var soort in Soorten) tekst.AppendLine(CultureInfo.InvariantCulture, $"  {soort.Naam,-12} {soort.Aantal,6} questions: median {soort.Mediaan,6:F1} ms, 95 % {soort.Procent95,6:F1} ms, 99 % {soort.Procent99,6:F1} ms; among the first five {soort.Gevonden:P1}");
        return tekst.ToString();
    }
}
