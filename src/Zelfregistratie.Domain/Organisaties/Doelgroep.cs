namespace Zelfregistratie.Domain.Organisaties;

/// <summary>Target group: says how its organisations are identified and how their first administrator comes to be.</summary>
public sealed class Doelgroep
{
    /// <summary>Longest code.</summary>
    public const int CodeLengte = 10;

    /// <summary>Makes a doelgroep.</summary>
    /// <param name="code">Unique, stored upper-case, at most 10 characters.</param>
    /// <param name="naam">As people know it.</param>
    /// <param name="codesoort">Kinds of codes of its organisations; <see cref="Codesoort.Geen"/> for a doelgroep without organisations.</param>
    /// <param name="aanstelling">How the first administrator comes to be.</param>
    public Doelgroep(string code, string naam, Codesoort codesoort, Aanstelling aanstelling)
    {
        Code = code.ToUpperInvariant();
        Naam = naam;
        Codesoort = codesoort;
        Aanstelling = aanstelling;
    }

    private Doelgroep()
    {
    }

    /// <summary>Key in the database.</summary>
    public int Id { get; private set; }

    /// <summary>Such as <c>EA</c>; upper-case, unique.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Such as "Economische actoren".</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Kinds of codes of its organisations.</summary>
    public Codesoort Codesoort { get; private set; }

    /// <summary>How the first administrator comes to be.</summary>
    public Aanstelling Aanstelling { get; private set; }

    /// <summary>When it was retired, if it was.</summary>
    public DateTimeOffset? BuitenGebruikSinds { get; private set; }

    /// <summary>Concurrency token: of two who change it at once, one has to look again.</summary>
    public int Versie { get; private set; }

    /// <summary>Without organisations there is no self-registration.</summary>
    public bool HeeftOrganisaties => Codesoort != Codesoort.Geen;

    /// <summary>Changes how it is known, and how its organisations are.</summary>
    /// <param name="naam">As people know it.</param>
    /// <param name="codesoort">Kinds of codes of its organisations.</param>
    /// <param name="aanstelling">How the first administrator comes to be.</param>
    /// <exception cref="ArgumentException">There are no organisations but a first administrator, or the other way around.</exception>
    public void Wijzigen(string naam, Codesoort codesoort, Aanstelling aanstelling)
    {
        if ((codesoort == Codesoort.Geen) != (aanstelling == Aanstelling.Geen))
        {
            throw new ArgumentException("Only a doelgroep without organisations goes without a first administrator.", nameof(aanstelling));
        }

        (Naam, Codesoort, Aanstelling) = (naam, codesoort, aanstelling);
        Versie++;
    }

    /// <summary>Retires it: nothing can be asked in it any more.</summary>
    public void BuitenGebruikStellen(DateTimeOffset nu)
    {
        BuitenGebruikSinds ??= nu;
        Versie++;
    }

    /// <summary>Takes it back into use.</summary>
    public void WeerInGebruikNemen()
    {
        BuitenGebruikSinds = null;
        Versie++;
    }
}
