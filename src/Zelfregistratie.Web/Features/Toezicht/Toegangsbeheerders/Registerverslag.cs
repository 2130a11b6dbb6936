namespace Zelfregistratie.Web.Features.Toezicht.Toegangsbeheerders;

/// <summary>What a file changes or changed, and what is wrong with it.</summary>
internal sealed class Registerverslag
{
    /// <summary>More errors than this are counted and not kept.</summary>
    public const int MeesteFouten = 200;

    /// <summary>More changes than this are counted and not shown.</summary>
    public const int MeesteVoorbeelden = 25;

    private readonly List<Registerfout> fouten = [];
    private readonly List<Registerwijziging> voorbeelden = [];

    /// <summary>Registrations that are new.</summary>
    public int Toegevoegd { get; private set; }

    /// <summary>Registrations with other dates.</summary>
    public int Gewijzigd { get; private set; }

    /// <summary>Rows that say what is known.</summary>
    public int Ongewijzigd { get; set; }

    /// <summary>Rows that were refused.</summary>
    public int Geweigerd { get; private set; }

    /// <summary>Whether the file as a whole can't be read, so that nothing is known about its rows.</summary>
    public bool IsOnleesbaar { get; private set; }

    /// <summary>Whether it was done; otherwise it is only what would be done.</summary>
    public bool IsToegepast { get; set; }

    /// <summary>Whether anything is wrong.</summary>
    public bool HeeftFouten => AantalFouten > 0;

    /// <summary>How many errors there are.</summary>
    public int AantalFouten { get; private set; }

    /// <summary>The first errors, by line.</summary>
    public IReadOnlyList<Registerfout> Fouten => [.. fouten.OrderBy(fout => fout.Regel)];

    /// <summary>The first changes.</summary>
    public IReadOnlyList<Registerwijziging> Voorbeelden => voorbeelden;

    /// <summary>The file can't be read.</summary>
    public Registerverslag Onleesbaar(int regel, string kolom, string reden)
    {
        IsOnleesbaar = true;
        Fout(regel, kolom, reden);
        return this;
    }

    /// <summary>A row is refused, for one or more reasons.</summary>
    public void Weigeren(params ReadOnlySpan<Registerfout> waarom)
    {
        Geweigerd++;
        foreach (var (regel, kolom, reden) in waarom)
        {
            Fout(regel, kolom, reden);
        }
    }

    /// <summary>A registration is new or changes.</summary>
    public void Wijzigen(Registerwijziging wijziging)
    {
        if (wijziging.Oud is null) Toegevoegd++;
        else Gewijzigd++;
        if (voorbeelden.Count < MeesteVoorbeelden) voorbeelden.Add(wijziging);
    }

    /// <summary>A report that starts with what was wrong with the file.</summary>
    public static Registerverslag Na(Registerverslag lezing)
    {
        var verslag = new Registerverslag { AantalFouten = lezing.AantalFouten, Geweigerd = lezing.Geweigerd, IsOnleesbaar = lezing.IsOnleesbaar };
        verslag.fouten.AddRange(lezing.fouten);
        return verslag;
    }

    private void Fout(int regel, string kolom, string reden)
    {
        AantalFouten++;
        if (fouten.Count < MeesteFouten) fouten.Add(new Registerfout(regel, kolom, reden));
    }
}
