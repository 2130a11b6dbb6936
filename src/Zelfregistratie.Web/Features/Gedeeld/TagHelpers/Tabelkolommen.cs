namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>The names of the columns of a <c>zr-tabel</c>, gathered from its head, and the cell that is next.</summary>
internal sealed class Tabelkolommen
{
    private readonly List<string> namen = [];
    private int volgende;

    public bool InKop { get; set; }

    public void Kolom(string naam) => namen.Add(naam);

    public void NieuweRij() => volgende = 0;

    public string? VolgendeKolom() => volgende < namen.Count ? namen[volgende++] : null;
}
