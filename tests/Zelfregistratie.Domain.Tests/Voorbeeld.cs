using System.Globalization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Tests;

/// <summary>Lawful examples, to change one thing of.</summary>
internal static class Voorbeeld
{
    public static readonly DateTimeOffset Nu = new(2026, 11, 16, 9, 12, 0, TimeSpan.Zero);
    public static readonly DateOnly Vandaag = new(2026, 11, 16);
    public static readonly Doelgroep Doelgroep = new("EA", "Economische actoren", Codesoort.Kbo, Aanstelling.Btb);
    public static readonly Organisatie Organisatie = new(OrganisatieCode.Lezen("0428364866", Codesoort.Kbo), "Haven van Oostmeer NV", "Oostmeer", Doelgroep);
    public static readonly Reden Reden = Reden.Lezen("Ik volg de dossiers op.");
    public static readonly GebruikteSleutel Sleutel = new("itsme", Zekerheidsniveau.Hoog);

    private static int personen;

    public static DateOnly? Datum(string? tekst) => tekst is null ? null : DateOnly.Parse(tekst, CultureInfo.InvariantCulture);

    public static Persoon Persoon(string voornaam = "Jan", string naam = "Peeters") =>
        new(new BeschermdInsz(Interlocked.Increment(ref personen).ToString("x64", CultureInfo.InvariantCulture), [1], "test"), voornaam, naam);

    public static Gebruikersrecht Recht(
        int? maximumduur = null, IEnumerable<Context>? contexten = null, bool contextVerplicht = false, Beslisser beslisser = Beslisser.LokaleBeheerder) =>
        new Gebruikersrecht(new Toepassing("45", "Subsidieloket", "Subsidies aanvragen."), "LEZER", "Lezer", "Dossiers lezen.")
            .Instellen([Doelgroep], contexten, contextVerplicht, maximumduur, beslisser);

    public static Gebruikersrecht Rolrecht(Rol rol) =>
        new(new Toepassing(Gebruikersbeheer.ToepassingCode, "Gebruikersbeheer", "Beslissen over toegang."), rol.ToString(), rol.ToString(), "Een rol.", rol);

    public static Werkrelatie Werkrelatie(DateOnly begin, DateOnly? einde = null, Persoon? persoon = null) =>
        new(persoon ?? Persoon(), Organisatie, Doelgroep, new WerkrelatieGegevens(Gebruikerstype.VasteMedewerker, "jan@oostmeer.example", null, new Geldigheid(begin, einde)));

    public static AanvraagInhoud Inhoud(Gebruikersrecht? recht, params IReadOnlyCollection<Context> contexten) =>
        new(Organisatie, Doelgroep, recht, contexten, null, Gebruikerstype.VasteMedewerker, Reden, "jan@oostmeer.example", null);

    public static Concept Concept(Gebruikersrecht? recht = null, Persoon? aanvrager = null, params IReadOnlyCollection<Context> contexten) =>
        new(aanvrager ?? Persoon(), Inhoud(recht, contexten), "/user/aanvraag?dg=EA", Nu);

    public static Aanvraagsituatie Situatie(Werkrelatie? werkrelatie = null, Referentie? lopend = null, int open = 0, bool bereikbaar = true) =>
        new(werkrelatie, lopend, open, bereikbaar);

    public static Aanvraag Aanvraag(Gebruikersrecht? recht = null, Persoon? aanvrager = null, params IReadOnlyCollection<Context> contexten) =>
        Domain.Aanvragen.Aanvraag.Indienen(Concept(recht, aanvrager, contexten), Situatie(), Referentie.Nieuw(), Sleutel, Nu);
}
