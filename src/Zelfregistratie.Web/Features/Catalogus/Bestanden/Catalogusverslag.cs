using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Features.Catalogus.Bestanden;

/// <summary>What a file changes or changed, and what is wrong with it.</summary>
internal sealed class Catalogusverslag
{
    /// <summary>More changes than this are counted and not shown.</summary>
    public const int MeesteVoorbeelden = 100;

    private readonly List<Bestandsfout> fouten = [];
    private readonly List<Bestandswijziging> wijzigingen = [];

    /// <summary>A report that starts with what was wrong with the form of the file.</summary>
    public Catalogusverslag(Catalogusbestand bestand)
    {
        (IsOnleesbaar, AantalFouten) = (bestand.IsOnleesbaar, bestand.AantalFouten);
        fouten.AddRange(bestand.Fouten);
    }

    /// <summary>Whether the file as a whole can't be read.</summary>
    public bool IsOnleesbaar { get; }

    /// <summary>Whether it was done; otherwise it is only what would be done.</summary>
    public bool IsToegepast { get; set; }

    /// <summary>How many errors there are.</summary>
    public int AantalFouten { get; private set; }

    /// <summary>Rows that say what is known.</summary>
    public int Ongewijzigd { get; set; }

    /// <summary>The first errors.</summary>
    public IReadOnlyList<Bestandsfout> Fouten => fouten;

    /// <summary>The changes.</summary>
    public IReadOnlyList<Bestandswijziging> Wijzigingen => wijzigingen;

    /// <summary>Whether anything is wrong.</summary>
    public bool HeeftFouten => AantalFouten > 0;

    /// <summary>How many changes of one sort there are.</summary>
    public int Aantal(Handeling handeling) => wijzigingen.Count(wijziging => wijziging.Handeling == handeling);

    /// <summary>Notes a change.</summary>
    public void Wijzigen(Bestandswijziging wijziging) => wijzigingen.Add(wijziging);

    /// <summary>Notes an error.</summary>
    public void Fout(Bestandsfout fout)
    {
        AantalFouten++;
        if (fouten.Count < Bestandsvorm.MeesteFouten) fouten.Add(fout);
    }
}
