namespace Zelfregistratie.Domain.Rechten;

/// <summary>An application of a government.</summary>
public sealed class Toepassing
{
    /// <summary>Longest code.</summary>
    public const int CodeLengte = 50;

    /// <summary>Longest name of a toepassing, right or context.</summary>
    public const int NaamLengte = 200;

    /// <summary>Longest description of a toepassing or right.</summary>
    public const int OmschrijvingLengte = 1000;

    /// <summary>Makes a toepassing.</summary>
    /// <param name="code">The <c>an</c> of links; unique, stored upper-case.</param>
    /// <param name="naam">As people know it.</param>
    /// <param name="omschrijving">What it is for, in a sentence.</param>
    public Toepassing(string code, string naam, string omschrijving)
    {
        Code = code.ToUpperInvariant();
        Naam = naam;
        Omschrijving = omschrijving;
    }

    private Toepassing()
    {
    }

    /// <summary>Key in the database.</summary>
    public int Id { get; private set; }

    /// <summary>The <c>an</c> of links; upper-case, unique.</summary>
    public string Code { get; private set; } = "";

    /// <summary>As people know it.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>What it is for, in a sentence.</summary>
    public string Omschrijving { get; private set; } = "";

    /// <summary>When it was retired, if it was.</summary>
    public DateTimeOffset? BuitenGebruikSinds { get; private set; }

    /// <summary>Concurrency token: of two who change it at once, one has to look again.</summary>
    public int Versie { get; private set; }

    /// <summary>Whether it is <see cref="Gebruikersbeheer"/>, whose rights are the roles of the portal.</summary>
    public bool IsVanHetPortaal => Code == Gebruikersbeheer.ToepassingCode;

    /// <summary>Changes how it is known.</summary>
    /// <param name="naam">As people know it.</param>
    /// <param name="omschrijving">What it is for, in a sentence.</param>
    /// <exception cref="HoortBijHetPortaal">It is Gebruikersbeheer.</exception>
    public void Wijzigen(string naam, string omschrijving)
    {
        NietVanHetPortaal();
        (Naam, Omschrijving) = (naam, omschrijving);
        Versie++;
    }

    /// <summary>Retires it: its rights can't be asked any more.</summary>
    /// <exception cref="HoortBijHetPortaal">It is Gebruikersbeheer.</exception>
    public void BuitenGebruikStellen(DateTimeOffset nu)
    {
        NietVanHetPortaal();
        BuitenGebruikSinds ??= nu;
        Versie++;
    }

    /// <summary>Takes it back into use: its rights can be asked again.</summary>
    public void WeerInGebruikNemen()
    {
        BuitenGebruikSinds = null;
        Versie++;
    }

    private void NietVanHetPortaal()
    {
        if (IsVanHetPortaal) throw new HoortBijHetPortaal(Code);
    }
}
