using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Aanvragen;

/// <summary>What is known about a person and an organisation when something is asked.</summary>
/// <param name="Werkrelatie">The werkrelatie in the doelgroep that is not over, with its rights and their contexts.</param>
/// <param name="LopendeAanvraag">The open request for the same, if any.</param>
/// <param name="AantalOpenAanvragen">How many open requests the person has, everywhere.</param>
/// <param name="HeeftBereikbareBeheerder">Whether the organisation has a reachable administrator.</param>
public sealed record Aanvraagsituatie(
    Werkrelatie? Werkrelatie,
    Referentie? LopendeAanvraag,
    int AantalOpenAanvragen,
    bool HeeftBereikbareBeheerder)
{
    /// <summary>Most open requests a person may have.</summary>
    public const int MaximumOpenAanvragen = 20;

    /// <summary>Checks all that is known before the form is filled in.</summary>
    /// <param name="organisatie">For which organisation.</param>
    /// <param name="doelgroep">In which doelgroep.</param>
    /// <param name="recht">The asked right; null for a werkrelatie.</param>
    /// <param name="contexten">The asked contexts as far as known; null when the person still chooses.</param>
    /// <param name="vandaag">Today in Brussels.</param>
    /// <exception cref="OrganisatieZonderBeheerder">Nobody would learn of the request.</exception>
    /// <exception cref="RechtAlToegekend">The person has the right with all asked contexts.</exception>
    /// <exception cref="WerkrelatieBestaatAl">The person has the werkrelatie.</exception>
    /// <exception cref="AanvraagLooptAl">The same was asked already.</exception>
    /// <exception cref="TeVeelOpenAanvragen">The limit is reached.</exception>
    public void Toetsen(Organisatie organisatie, Doelgroep doelgroep, Gebruikersrecht? recht, IReadOnlyCollection<Context>? contexten, DateOnly vandaag)
    {
        BereikbaarToetsen(organisatie, doelgroep, recht);
        BestaandeToetsen(recht, contexten, vandaag);
        LopendeToetsen();
    }

    /// <summary>Checks all of a filled-in form.</summary>
    /// <exception cref="VerlengenNietMogelijk">What is to be extended has no end, ends later, or is over.</exception>
    /// <exception cref="LangerKanNiet">What is to be extended holds as long already as it may.</exception>
    /// <inheritdoc cref="Toetsen(Organisatie, Doelgroep, Gebruikersrecht?, IReadOnlyCollection{Context}?, DateOnly)" path="/exception" />
    public void Toetsen(AanvraagInhoud inhoud, DateOnly vandaag)
    {
        if (inhoud.TeVerlengen is null)
        {
            Toetsen(inhoud.Organisatie, inhoud.Doelgroep, inhoud.Gebruikersrecht, inhoud.Contexten, vandaag);
            return;
        }

        VerlengenToetsen(inhoud.TeVerlengen, vandaag);
    }

    /// <summary>Checks all that is known before the form to extend a right is filled in.</summary>
    /// <param name="recht">What is to be extended.</param>
    /// <param name="vandaag">Today in Brussels.</param>
    /// <exception cref="OrganisatieZonderBeheerder">Nobody would learn of the request.</exception>
    /// <exception cref="VerlengenNietMogelijk">It has no end, ends later, or is over.</exception>
    /// <exception cref="LangerKanNiet">It holds as long already as it may.</exception>
    /// <exception cref="AanvraagLooptAl">The same was asked already.</exception>
    /// <exception cref="TeVeelOpenAanvragen">The limit is reached.</exception>
    public void VerlengenToetsen(ToegekendRecht recht, DateOnly vandaag)
    {
        recht.VerlengbaarZijn(vandaag);
        BereikbaarToetsen(recht.Werkrelatie.Organisatie, recht.Werkrelatie.Doelgroep, recht.Gebruikersrecht);
        LopendeToetsen();
    }

    private void BereikbaarToetsen(Organisatie organisatie, Doelgroep doelgroep, Gebruikersrecht? recht)
    {
        if (!HeeftBereikbareBeheerder && (recht?.Beslisser ?? Beslisser.LokaleBeheerder) == Beslisser.LokaleBeheerder)
        {
            throw new OrganisatieZonderBeheerder(organisatie, doelgroep);
        }
    }

    private void LopendeToetsen()
    {
        if (LopendeAanvraag is not null)
        {
            throw new AanvraagLooptAl(LopendeAanvraag);
        }

        if (AantalOpenAanvragen >= MaximumOpenAanvragen)
        {
            throw new TeVeelOpenAanvragen(MaximumOpenAanvragen);
        }
    }

    private void BestaandeToetsen(Gebruikersrecht? recht, IReadOnlyCollection<Context>? contexten, DateOnly vandaag)
    {
        if (Werkrelatie is not null && recht is null)
        {
            throw new WerkrelatieBestaatAl(Werkrelatie);
        }

        if (Werkrelatie is null || recht is null || (contexten is null && recht.Contexten.Count > 0))
        {
            return;
        }

        if (ToegekendRecht.Dekkend(Werkrelatie.Rechten, recht, contexten ?? [], vandaag) is { Count: > 0 } dekkend)
        {
            throw new RechtAlToegekend(dekkend);
        }
    }
}
