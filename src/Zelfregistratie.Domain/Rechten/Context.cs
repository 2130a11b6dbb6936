namespace Zelfregistratie.Domain.Rechten;

/// <summary>A value that narrows a right, such as a policy field.</summary>
public sealed class Context
{
    /// <summary>Makes a context.</summary>
    /// <param name="code">The <c>ctx</c> of links; unique, stored upper-case, at most 50 characters.</param>
    /// <param name="naam">As people know it.</param>
    public Context(string code, string naam)
    {
        Code = code.ToUpperInvariant();
        Naam = naam;
    }

    private Context()
    {
    }

    /// <summary>Key in the database.</summary>
    public int Id { get; private set; }

    /// <summary>The <c>ctx</c> of links; upper-case, unique.</summary>
    public string Code { get; private set; } = "";

    /// <summary>As people know it.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>When it was retired, if it was.</summary>
    public DateTimeOffset? BuitenGebruikSinds { get; private set; }

    /// <summary>Concurrency token: of two who change it at once, one has to look again.</summary>
    public int Versie { get; private set; }

    /// <summary>Changes how it is known.</summary>
    /// <param name="naam">As people know it.</param>
    public void Wijzigen(string naam)
    {
        Naam = naam;
        Versie++;
    }

    /// <summary>Retires it: it can't be asked any more.</summary>
    public void BuitenGebruikStellen(DateTimeOffset nu)
    {
        BuitenGebruikSinds ??= nu;
        Versie++;
    }

    /// <summary>Takes it back into use: it can be asked again.</summary>
    public void WeerInGebruikNemen()
    {
        BuitenGebruikSinds = null;
        Versie++;
    }
}
