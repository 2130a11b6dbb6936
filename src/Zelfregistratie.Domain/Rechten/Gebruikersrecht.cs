using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Domain.Rechten;

/// <summary>A right of one toepassing.</summary>
public sealed class Gebruikersrecht
{
    private readonly List<Doelgroep> doelgroepen = [];
    private readonly List<Context> contexten = [];

    /// <summary>Makes a right.</summary>
    /// <param name="toepassing">The toepassing it belongs to.</param>
    /// <param name="code">The <c>ec</c> of links; unique, stored upper-case, at most 50 characters.</param>
    /// <param name="naam">As people know it.</param>
    /// <param name="omschrijving">What one can do with it.</param>
    /// <param name="rol">What it makes of who has it; only a right of <see cref="Gebruikersbeheer"/> makes something of somebody.</param>
    public Gebruikersrecht(Toepassing toepassing, string code, string naam, string omschrijving, Rol rol = Rol.Geen)
    {
        Toepassing = toepassing;
        Code = code.ToUpperInvariant();
        Naam = naam;
        Omschrijving = omschrijving;
        Rol = rol;
        Beslisser = rol == Rol.Geen ? Beslisser.LokaleBeheerder : Beslisser.Doelgroepverantwoordelijke;
    }

    private Gebruikersrecht()
    {
    }

    /// <summary>Key in the database.</summary>
    public int Id { get; private set; }

    /// <summary>The toepassing it belongs to.</summary>
    public Toepassing Toepassing { get; private set; } = null!;

    /// <summary>The <c>ec</c> of links; upper-case, unique.</summary>
    public string Code { get; private set; } = "";

    /// <summary>As people know it.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>What one can do with it.</summary>
    public string Omschrijving { get; private set; } = "";

    /// <summary>Longest time it may be granted for, in days; null for no limit.</summary>
    public int? MaximumduurInDagen { get; private set; }

    /// <summary>Whether it can't be asked without a context.</summary>
    public bool ContextVerplicht { get; private set; }

    /// <summary>Whether it is left out where people browse and search for a right; a link still leads to it.</summary>
    public bool IsVerborgen { get; private set; }

    /// <summary>Who decides on requests for it.</summary>
    public Beslisser Beslisser { get; private set; }

    /// <summary>What it makes of who has it; <see cref="Rol.Geen"/> for all rights but those of Gebruikersbeheer.</summary>
    public Rol Rol { get; private set; }

    /// <summary>When it was retired, if it was.</summary>
    public DateTimeOffset? BuitenGebruikSinds { get; private set; }

    /// <summary>Concurrency token: of two who change it at once, one has to look again.</summary>
    public int Versie { get; private set; }

    /// <summary>Whether it, or its toepassing, was retired.</summary>
    public bool IsBuitenGebruik => BuitenGebruikSinds is not null || Toepassing.BuitenGebruikSinds is not null;

    /// <summary>The doelgroepen it exists in.</summary>
    public IReadOnlyCollection<Doelgroep> Doelgroepen => doelgroepen;

    /// <summary>The contexts it can be narrowed to; empty when it has none.</summary>
    public IReadOnlyCollection<Context> Contexten => contexten;

    /// <summary>Sets where the right exists and how it may be used.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The duration is not at least one day.</exception>
    /// <exception cref="ArgumentException">A context is required but there is none.</exception>
    public Gebruikersrecht Instellen(
        IEnumerable<Doelgroep> bestaatIn,
        IEnumerable<Context>? metContexten = null,
        bool contextVerplicht = false,
        int? maximumduurInDagen = null,
        Beslisser beslisser = Beslisser.LokaleBeheerder)
    {
        if (maximumduurInDagen is <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(maximumduurInDagen), "A right holds for at least one day.");
        }

        doelgroepen.Clear();
        doelgroepen.AddRange(bestaatIn);
        contexten.Clear();
        contexten.AddRange(metContexten ?? []);
        if (contextVerplicht && contexten.Count == 0)
        {
            throw new ArgumentException("A required context needs contexts to choose from.", nameof(contextVerplicht));
        }

        ContextVerplicht = contextVerplicht;
        MaximumduurInDagen = maximumduurInDagen;
        Beslisser = beslisser;
        Versie++;
        return this;
    }

    /// <summary>Changes how it is known.</summary>
    /// <param name="naam">As people know it.</param>
    /// <param name="omschrijving">What one can do with it.</param>
    /// <param name="isVerborgen">Whether it is left out where people browse and search for a right.</param>
    /// <exception cref="HoortBijHetPortaal">It is a role.</exception>
    public Gebruikersrecht Wijzigen(string naam, string omschrijving, bool isVerborgen)
    {
        NietVanHetPortaal();
        (Naam, Omschrijving, IsVerborgen) = (naam, omschrijving, isVerborgen);
        Versie++;
        return this;
    }

    /// <summary>The last day a grant may hold that begins on <paramref name="begin"/> within a werkrelatie that ends on <paramref name="eindeWerkrelatie"/>; null for no limit.</summary>
    public DateOnly? LaatsteEinddatum(DateOnly begin, DateOnly? eindeWerkrelatie)
    {
        var maximum = MaximumduurInDagen is { } dagen ? begin.AddDays(dagen) : (DateOnly?)null;
        return maximum is null || eindeWerkrelatie < maximum ? eindeWerkrelatie : maximum;
    }

    /// <summary>Adds a context, such as that of a toepassing that gets its first toepassingsbeheerder.</summary>
    public void ContextToevoegen(Context context)
    {
        if (!contexten.Contains(context))
        {
            contexten.Add(context);
        }
    }

    /// <summary>Whether it is in use, and exists in a doelgroep.</summary>
    public bool IsInGebruik(Doelgroep doelgroep) => !IsBuitenGebruik && BestaatIn(doelgroep);

    /// <summary>Whether it can be granted in a doelgroep with these contexts: in use, existing there, and with contexts of its own.</summary>
    public bool IsTeGebruiken(Doelgroep doelgroep, IReadOnlyCollection<Context> gekozen) =>
        IsInGebruik(doelgroep)
        && gekozen.All(context => context.BuitenGebruikSinds is null && contexten.Contains(context))
        && (!ContextVerplicht || gekozen.Count > 0);

    /// <summary>Retires it: it can't be asked any more, and stays valid for who has it.</summary>
    /// <exception cref="HoortBijHetPortaal">It is a role.</exception>
    public void BuitenGebruikStellen(DateTimeOffset nu)
    {
        NietVanHetPortaal();
        BuitenGebruikSinds ??= nu;
        Versie++;
    }

    /// <summary>Takes it back into use: it can be asked again, when its toepassing can.</summary>
    public void WeerInGebruikNemen()
    {
        BuitenGebruikSinds = null;
        Versie++;
    }

    private void NietVanHetPortaal()
    {
        if (Rol != Rol.Geen) throw new HoortBijHetPortaal(Code);
    }

    // Hoofd lokale beheerder is asked by form where the federal register does not say who it is.
    private bool BestaatIn(Doelgroep doelgroep) => Rol switch
    {
        Rol.Geen => doelgroepen.Contains(doelgroep),
        Rol.HoofdLokaleBeheerder => doelgroep.Aanstelling == Aanstelling.Formulier,
        _ => false,
    };
}
