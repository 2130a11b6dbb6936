namespace Zelfregistratie.Domain.Organisaties;

/// <summary>An organisation, known by its code, in one or more doelgroepen.</summary>
public sealed class Organisatie
{
    /// <summary>Longest name (KBO Open Data allows 320 characters).</summary>
    public const int NaamLengte = 320;

    /// <summary>Longest list of other names.</summary>
    public const int AndereNamenLengte = 2000;

    private readonly List<Doelgroep> doelgroepen = [];

    /// <summary>Registers an organisation.</summary>
    /// <param name="code">Unique within its kind.</param>
    /// <param name="naam">At most 320 characters.</param>
    /// <param name="gemeente">Municipality of its seat, to tell namesakes apart.</param>
    /// <param name="doelgroepen">At least one.</param>
    public Organisatie(OrganisatieCode code, string naam, string? gemeente, params IEnumerable<Doelgroep> doelgroepen)
    {
        Codesoort = code.Soort;
        CodeWaarde = code.Waarde;
        Naam = naam;
        Gemeente = gemeente;
        this.doelgroepen.AddRange(doelgroepen);
    }

    private Organisatie()
    {
    }

    /// <summary>Key in the database.</summary>
    public long Id { get; private set; }

    /// <summary>Kind of its code.</summary>
    public Codesoort Codesoort { get; private set; }

    /// <summary>Its code, normalised; see <see cref="OrganisatieCode.Waarde"/>.</summary>
    public string CodeWaarde { get; private set; } = "";

    /// <summary>Name, at most 320 characters.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Other names that it is found by: in other languages, commercial, short; a line each, at most <see cref="AndereNamenLengte"/> characters; null when it has none.</summary>
    public string? AndereNamen { get; private set; }

    /// <summary>Municipality of its seat, if known.</summary>
    public string? Gemeente { get; private set; }

    /// <summary>When it ceased or was retired, if it was.</summary>
    public DateTimeOffset? BuitenGebruikSinds { get; private set; }

    /// <summary>Whether it was retired because a register says that it ceased: the register may take it back. Who was retired by hand stays so.</summary>
    public bool IsStopgezet { get; private set; }

    /// <summary>Concurrency token; every removal of an administrator touches it.</summary>
    public int Versie { get; private set; }

    /// <summary>The doelgroepen it belongs to.</summary>
    public IReadOnlyCollection<Doelgroep> Doelgroepen => doelgroepen;

    /// <summary>Its code.</summary>
    public OrganisatieCode Code => OrganisatieCode.Lezen(CodeWaarde, Codesoort);

    /// <summary>
    /// Lets an administrator go. It touches the concurrency token, so that of two who remove each other at once one loses, loads again and is refused.
    /// </summary>
    /// <exception cref="LaatsteBeheerder">Nobody reachable would be left while requests wait.</exception>
    public void BeheerderLatenGaan(Beheerdersbezetting bezetting)
    {
        if (bezetting is { AndereBereikbaar: 0, OpenAanvragen: > 0 })
        {
            throw new LaatsteBeheerder(this, bezetting.OpenAanvragen);
        }

        Versie++;
    }

    /// <summary>Takes over its names and its municipality from a register.</summary>
    /// <param name="naam">At most 320 characters.</param>
    /// <param name="andereNamen">See <see cref="AndereNamen"/>.</param>
    /// <param name="gemeente">Municipality of its seat, if known.</param>
    public void Hernoemen(string naam, string? andereNamen, string? gemeente)
    {
        (Naam, AndereNamen, Gemeente) = (naam, andereNamen, gemeente);
        Versie++;
    }

    /// <summary>Changes how it is known and where it belongs.</summary>
    /// <param name="naam">At most 320 characters.</param>
    /// <param name="gemeente">Municipality of its seat, if known.</param>
    /// <param name="hoortBij">Its doelgroepen; at least one.</param>
    public void Wijzigen(string naam, string? gemeente, params IEnumerable<Doelgroep> hoortBij)
    {
        (Naam, Gemeente) = (naam, gemeente);
        doelgroepen.Clear();
        doelgroepen.AddRange(hoortBij);
        Versie++;
    }

    /// <summary>Adds doelgroepen that a register says it belongs to; those that it has stay.</summary>
    public void OokBijHoren(params IEnumerable<Doelgroep> hoortBij)
    {
        doelgroepen.AddRange(hoortBij.Where(een => !doelgroepen.Contains(een)));
        Versie++;
    }

    /// <summary>Refuses when it was retired.</summary>
    /// <exception cref="OrganisatieBuitenGebruik">It was.</exception>
    public void InGebruikZijn()
    {
        if (BuitenGebruikSinds is not null)
        {
            throw new OrganisatieBuitenGebruik(this);
        }
    }

    /// <summary>Retires it: nothing can be asked for it any more.</summary>
    public void BuitenGebruikStellen(DateTimeOffset nu)
    {
        BuitenGebruikSinds ??= nu;
        Versie++;
    }

    /// <summary>Retires it as a register says that it ceased; see <see cref="IsStopgezet"/>.</summary>
    public void Stopzetten(DateTimeOffset nu)
    {
        IsStopgezet = BuitenGebruikSinds is null || IsStopgezet;
        BuitenGebruikStellen(nu);
    }

    /// <summary>Takes it back into use.</summary>
    public void WeerInGebruikNemen()
    {
        (BuitenGebruikSinds, IsStopgezet) = (null, false);
        Versie++;
    }
}
