using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Demo.Gegevens;

/// <summary>The toepassingen of the demo with their rights and contexts.</summary>
internal sealed class Catalogus
{
    private readonly IReadOnlyDictionary<string, Doelgroep> doelgroepen;
    private readonly List<Gebruikersrecht> rechten = [];

    public Catalogus(IReadOnlyDictionary<string, Doelgroep> doelgroepen, DateTimeOffset nu)
    {
        this.doelgroepen = doelgroepen;
        Subsidieloket();
        Vergunningenloket();
        Leerlingenregister();
        Waterloket();
        Archief(nu);
    }

    public IReadOnlyList<Toepassing> Toepassingen => [.. rechten.Select(recht => recht.Toepassing).Distinct()];

    public IReadOnlyList<Gebruikersrecht> Rechten => rechten;

    public Gebruikersrecht Recht(string code) => rechten.Single(recht => recht.Code == code);

    private void Subsidieloket()
    {
        Context[] domeinen =
        [
            new("LANDBOUW", "Landbouw"), new("VISSERIJ", "Visserij"), new("ENERGIE", "Energie"), new("TOERISME", "Toerisme"), new("INNOVATIE", "Innovatie"),
        ];
        var loket = new Toepassing("45", "Subsidieloket", "Subsidies van de overheid aanvragen en opvolgen.");
        Recht(loket, "SL-DOSSIER", "Dossierbehandelaar", "Dossiers indienen en opvolgen.").Instellen(In("EA VER LB"), domeinen);
        Recht(loket, "SL-LEZER", "Lezer", "Dossiers bekijken, zonder iets te wijzigen.").Instellen(In("EA VER"));
        Recht(loket, "SL-CONTROLE", "Controleur", "Dossiers van een beleidsdomein nakijken.").Instellen(In("EA"), domeinen, contextVerplicht: true);
        Recht(loket, "SL-TIJDELIJK", "Tijdelijke medewerker", "Dossiers indienen, ten hoogste een jaar lang.").Instellen(In("EA VER"), maximumduurInDagen: 365);
        Recht(loket, "SL-UITBETALING", "Uitbetaler", "Rekeningnummers wijzigen en uitbetalingen vrijgeven.")
            .Instellen(In("EA"), maximumduurInDagen: 730, beslisser: Beslisser.Doelgroepverantwoordelijke);
    }

    private void Vergunningenloket()
    {
        var loket = new Toepassing("60", "Vergunningenloket", "Vergunningen aanvragen en er advies over geven.");
        Recht(loket, "VL-AANVRAGER", "Aanvrager", "Vergunningen aanvragen voor de organisatie.").Instellen(In("EA VER OV LB GID"));
        Recht(loket, "VL-ADVIES", "Adviesverlener", "Advies geven over een aanvraag.").Instellen(In("LB GID"), maximumduurInDagen: 1095);
        Recht(loket, "VL-LEZER", "Lezer", "Vergunningen bekijken.").Instellen(In("EA VER LB GID OV"));
    }

    private void Leerlingenregister()
    {
        Context[] graden = [new("KLEUTER", "Kleuteronderwijs"), new("LAGER", "Lager onderwijs"), new("SECUNDAIR", "Secundair onderwijs")];
        var register = new Toepassing("72", "Leerlingenregister", "Inschrijvingen van leerlingen bijhouden.");
        Recht(register, "LR-SECRETARIAAT", "Secretariaat", "Leerlingen inschrijven en uitschrijven.").Instellen(In("OV"), graden, contextVerplicht: true);
        Recht(register, "LR-DIRECTIE", "Directie", "Cijfers van de school bekijken.").Instellen(In("OV"));
    }

    private void Waterloket()
    {
        var loket = new Toepassing("81", "Waterloket", "Werken aan waterlopen en kaaien melden.");
        Recht(loket, "WL-MELDER", "Melder", "Werken melden.").Instellen(In("GID LB"));
        Recht(loket, "WL-TOEZICHT", "Toezichter", "Meldingen nakijken en sluiten.").Instellen(In("GID"), maximumduurInDagen: 365);
    }

    private void Archief(DateTimeOffset nu)
    {
        var archief = new Toepassing("12", "Oud dossierarchief", "Vervangen door het Subsidieloket.");
        Recht(archief, "OA-LEZER", "Archieflezer", "Oude dossiers bekijken.").Instellen(In("EA LB"));
        archief.BuitenGebruikStellen(nu.AddDays(-200));
    }

    private Gebruikersrecht Recht(Toepassing toepassing, string code, string naam, string omschrijving)
    {
        var recht = new Gebruikersrecht(toepassing, code, naam, omschrijving);
        rechten.Add(recht);
        return recht;
    }

    private IEnumerable<Doelgroep> In(string codes) => codes.Split(' ').Select(code => doelgroepen[code]);
}
