namespace Zelfregistratie.Domain.Personen;

/// <summary>Somebody known by national number, whether they signed in before or not.</summary>
public sealed class Persoon
{
    /// <summary>Longest first name or name that is kept; longer ones are cut off.</summary>
    public const int NaamLengte = 200;

    /// <summary>Registers somebody.</summary>
    public Persoon(BeschermdInsz insz, string voornaam, string familienaam)
    {
        InszHash = insz.Hash;
        InszVersleuteld = insz.Versleuteld;
        InszSleutel = insz.Sleutel;
        Voornaam = Inkorten(voornaam);
        Familienaam = Inkorten(familienaam);
    }

    private Persoon()
    {
    }

    /// <summary>Key in the database; 0 until saved.</summary>
    public long Id { get; private set; }

    /// <summary>Keyed hash of the national number: 64 hexadecimal characters, unique.</summary>
    public string InszHash { get; private set; } = "";

    /// <summary>The encrypted national number.</summary>
    public byte[] InszVersleuteld { get; private set; } = [];

    /// <summary>The id of the key that <see cref="InszHash"/> and <see cref="InszVersleuteld"/> were made with.</summary>
    public string InszSleutel { get; private set; } = "";

    /// <summary>First name, at most 200 characters; empty for who has none.</summary>
    public string Voornaam { get; private set; } = "";

    /// <summary>Family name, at most 200 characters.</summary>
    public string Familienaam { get; private set; } = "";

    /// <summary>The address last used in a request, if any.</summary>
    public string? LaatsteEmail { get; private set; }

    /// <summary>Whether they, as an administrator, chose a mail a day with what came in and what colleagues decided.</summary>
    public bool WilDagoverzicht { get; private set; }

    /// <summary>Concurrency token; changes with every request, so that the limit on open requests holds in a race.</summary>
    public int Versie { get; private set; }

    /// <summary>First name and family name.</summary>
    public string Naam => $"{Voornaam} {Familienaam}".Trim();

    /// <summary>Takes over the names that the provider gives at sign-in. An empty name changes nothing.</summary>
    public void NamenBijwerken(string? voornaam, string? familienaam)
    {
        if (!string.IsNullOrWhiteSpace(familienaam))
        {
            Voornaam = Inkorten(voornaam ?? "");
            Familienaam = Inkorten(familienaam);
        }
    }

    /// <summary>Chooses a mail a day, or not any more.</summary>
    public void DagoverzichtKiezen(bool wil) => WilDagoverzicht = wil;

    /// <summary>Keeps the same national number in another way, when its key changes.</summary>
    public void InszVernieuwen(BeschermdInsz insz) => (InszHash, InszVersleuteld, InszSleutel) = (insz.Hash, insz.Versleuteld, insz.Sleutel);

    internal void HeeftIngediend(string email)
    {
        LaatsteEmail = email;
        Versie++;
    }

    private static string Inkorten(string naam)
    {
        var schoon = string.Concat(naam.Where(teken => !char.IsControl(teken))).Trim();
        return schoon.Length <= NaamLengte ? schoon : schoon[..NaamLengte];
    }
}
