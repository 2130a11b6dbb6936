using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Demo.Gegevens;

/// <summary>Submits and decides requests through the rules of the domain, and writes the logbook that goes with it.</summary>
internal sealed class Verloop(Wereld wereld)
{
    private const string Alfabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static readonly GebruikteSleutel[] Sleutels =
    [
        new("itsme", Zekerheidsniveau.Hoog),
        new("eID en kaartlezer", Zekerheidsniveau.Hoog),
        new("Code via een app", Zekerheidsniveau.Substantieel),
    ];

    // The same references after every first start, so that texts and pictures can name them.
    private readonly Random willekeur = new(45);
    private readonly List<Aanvraag> aanvragen = [];
    private readonly List<Logboekregel> logboek = [];
    private readonly List<Doorsturing> doorsturingen = [];

    public IReadOnlyList<Aanvraag> Aanvragen => aanvragen;

    public IReadOnlyList<Logboekregel> Logboek => logboek;

    public IReadOnlyList<Doorsturing> Doorsturingen => doorsturingen;

    public int AantalOpen(Organisatie organisatie) => aanvragen.Count(een => een.IsOpen && een.Organisatie == organisatie);

    /// <summary>Submits what somebody asks.</summary>
    public Aanvraag Indienen(Vraag vraag)
    {
        var (persoon, organisatie, doelgroep) = (wereld.Personen[vraag.Wie], wereld.Organisaties[vraag.Organisatie], wereld.Doelgroepen[vraag.Doelgroep]);
        var recht = vraag.Recht is null ? null : wereld.Catalogus.Recht(vraag.Recht);
        var werkrelatie = wereld.Werkrelatie(persoon, organisatie, doelgroep);
        var nummer = aanvragen.Count;
        var inhoud = new AanvraagInhoud(
            organisatie,
            doelgroep,
            recht,
            [.. recht?.Contexten.Where(context => vraag.Contexten.Contains(context.Code, StringComparer.Ordinal)) ?? []],
            GewensteEinddatum: nummer % 4 == 0 ? BrusselseTijd.Datum(vraag.Op).AddDays(180) : null,
            werkrelatie is null ? (Gebruikerstype)(1 + (nummer % 4)) : null,
            Reden.Lezen(vraag.Reden ?? Redenen.Vragen[nummer % Redenen.Vragen.Length]),
            Personenlijst.Alle.Single(gegeven => gegeven.Id == vraag.Wie).Email,
            nummer % 3 == 0 ? "+3212345678" : null,
            vraag.Verlengt ? werkrelatie!.Rechten.Single(heeft => heeft.Gebruikersrecht == recht) : null);
        var situatie = new Aanvraagsituatie(
            werkrelatie, Lopende(persoon, inhoud), aanvragen.Count(een => een.IsOpen && een.Aanvrager == persoon), HeeftBereikbareBeheerder: true);
        var aanvraag = Aanvraag.Indienen(
            new Concept(persoon, inhoud, "/", vraag.Op), situatie, NieuweReferentie(), Sleutels[nummer % Sleutels.Length], vraag.Op);
        aanvraag.Verwittigd(Math.Max(1, wereld.Beheerders(organisatie, persoon).Count));
        aanvragen.Add(aanvraag);
        if (aanvraag.Beslisser != Beslisser.LokaleBeheerder || wereld.Beheerders(organisatie, persoon).Count == 0)
        {
            doorsturingen.Add(new Doorsturing(aanvraag, aanvraag.Beslisser == Beslisser.LokaleBeheerder ? Doorstuurreden.NiemandKanBeslissen : Doorstuurreden.BeslistDoelgroep, vraag.Op));
        }

        Vastleggen(Handeling.AanvraagIngediend, aanvraag, persoon, vraag.Op);
        return aanvraag;
    }

    /// <summary>Approves a request, and sets up the werkrelatie when there is none.</summary>
    public void Goedkeuren(Aanvraag aanvraag, Persoon door, string reden, DateTimeOffset op)
    {
        var vandaag = BrusselseTijd.Datum(op);
        var werkrelatie = wereld.Werkrelatie(aanvraag.Aanvrager, aanvraag.Organisatie, aanvraag.Doelgroep);
        if (werkrelatie is null)
        {
            werkrelatie = new Werkrelatie(aanvraag.Aanvrager, aanvraag.Organisatie, aanvraag.Doelgroep, new WerkrelatieGegevens(
                aanvraag.Gebruikerstype ?? Gebruikerstype.VasteMedewerker, aanvraag.Email, aanvraag.Telefoon, new Geldigheid(vandaag, null)));
            wereld.Toevoegen(werkrelatie);
            Vastleggen(Handeling.WerkrelatieIngesteld, aanvraag, door, op);
        }

        var einde = aanvraag.GewensteEinddatum ?? aanvraag.Gebruikersrecht?.LaatsteEinddatum(vandaag, werkrelatie.Einddatum);
        aanvraag.Goedkeuren(door, Reden.Lezen(reden), new Geldigheid(vandaag, einde), werkrelatie, op);
        Vastleggen(Handeling.AanvraagGoedgekeurd, aanvraag, door, op, reden);
    }

    public void Afkeuren(Aanvraag aanvraag, Persoon door, string reden, DateTimeOffset op)
    {
        aanvraag.Afkeuren(door, Reden.Lezen(reden), op);
        Vastleggen(Handeling.AanvraagAfgekeurd, aanvraag, door, op, reden);
    }

    public void Vervallen(Aanvraag aanvraag, Vervalreden waarom, DateTimeOffset op)
    {
        aanvraag.Vervallen(waarom, op);
        Vastleggen(Handeling.AanvraagVervallen, aanvraag, null, op, waarom.ToString());
    }

    private Referentie? Lopende(Persoon persoon, AanvraagInhoud inhoud) =>
        aanvragen.Find(een => een.IsOpen && een.Aanvrager == persoon && een.Organisatie == inhoud.Organisatie
            && een.Doelgroep == inhoud.Doelgroep && een.Onderwerp == inhoud.Onderwerp)?.Referentie;

    private Referentie NieuweReferentie() => Referentie.Lezen(new string(willekeur.GetItems<char>(Alfabet, 8)));

    private void Vastleggen(Handeling handeling, Aanvraag aanvraag, Persoon? door, DateTimeOffset op, string? toelichting = null) =>
        logboek.Add(new Logboekregel(handeling, op, door)
        {
            Over = aanvraag.Aanvrager,
            Organisatie = aanvraag.Organisatie,
            Onderwerp = aanvraag.Referentie.Waarde,
            Toelichting = toelichting,
        });
}
