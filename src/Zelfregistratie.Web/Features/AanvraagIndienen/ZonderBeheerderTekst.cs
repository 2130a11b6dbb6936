using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Features.Gedeeld.Fouten;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>The page about an organisation without a reachable administrator: how one is appointed, after the doelgroep.</summary>
internal static class ZonderBeheerderTekst
{
    public static Weigering Van(OrganisatieZonderBeheerder zonder, IStringLocalizer tekst) => new(
        tekst["Deze organisatie heeft nog geen beheerder"],
        tekst["Een lokale beheerder van je organisatie beslist over je aanvraag. {0} heeft er nog geen die we met een e-mail kunnen bereiken. Daarom kan je nu niets aanvragen.", zonder.Organisatie.Naam])
    {
        Gegevens =
        [
            (tekst["Organisatie"], zonder.Organisatie.Naam),
            (tekst["Code"], zonder.Organisatie.Code.Opgemaakt),
            (tekst["Doelgroep"], zonder.Doelgroep.Naam),
        ],
        StappenTitel = tekst["Zo komt er een beheerder"],
        Stappen = zonder.Doelgroep.Aanstelling == Aanstelling.Btb ? Btb(zonder, tekst) : Formulier(zonder, tekst),
    };

    public static Weigering Van(GeenAanstellingPerFormulier geen, IStringLocalizer tekst) => new(
        tekst["Hier is geen formulier voor"],
        tekst["In de doelgroep {0} word je geen hoofd lokale beheerder met een formulier. Wie hoofdtoegangsbeheerder of wettelijk vertegenwoordiger van de organisatie is, geeft zichzelf dat recht.", geen.Doelgroep.Naam])
    {
        Stappen =
        [
            new(tekst["Ben jij dat? Ga dan naar Lokale beheerders en geef jezelf het recht."]),
            new(tekst["Ben jij dat niet? Lees hoe je organisatie iemand aanstelt."], geen.Doelgroep.Hulpadres(), tekst["Alle stappen in detail"]),
        ],
        Knop = tekst["Naar Lokale beheerders"],
        KnopAdres = "/beheerders",
    };

    private static IReadOnlyList<WeigeringStap> Btb(OrganisatieZonderBeheerder zonder, IStringLocalizer tekst) =>
    [
        new(tekst["Vraag aan de IT-verantwoordelijke van je organisatie of iemand al hoofdtoegangsbeheerder is. Is er zo iemand? Ga dan naar stap 5."]),
        new(tekst["Zoek wie de wettelijk vertegenwoordiger van je organisatie is."], "https://kbopub.economie.fgov.be/kbopub/zoeknummerform.html?lang=nl", tekst["KBO Public Search"]),
        new(tekst["Staat de juiste persoon daar niet bij? Laat die dan eerst registreren."], "https://economie.fgov.be/nl/themas/ondernemingen/kruispuntbank-van/my-enterprise", tekst["My Enterprise"]),
        new(tekst["De wettelijk vertegenwoordiger stelt een hoofdtoegangsbeheerder aan in BTB, of wordt het zelf."], "https://www.csam.be/nl/beheer-toegangsbeheerders.html", tekst["Beheer der Toegangsbeheerders (BTB)"]),
        new(tekst["De hoofdtoegangsbeheerder of de wettelijk vertegenwoordiger meldt zich aan in dit portaal, wordt er hoofd lokale beheerder, en vult een e-mailadres in. Ben jij dat?"], "/beheerders", tekst["Word hoofd lokale beheerder"]),
        new(tekst["Lukt het niet?"], zonder.Doelgroep.Hulpadres(), tekst["Alle stappen in detail"]),
        new(tekst["Volg daarna je link opnieuw."]),
    ];

    private static IReadOnlyList<WeigeringStap> Formulier(OrganisatieZonderBeheerder zonder, IStringLocalizer tekst) =>
    [
        new(tekst["Vraag aan de IT-verantwoordelijke van je organisatie of er al een lokale beheerder is. Is er een, maar zonder e-mailadres? Een hoofd lokale beheerder kan het invullen. Is er geen andere? Bel de helpdesk."]),
        new(tekst["Is er geen? Dan vraagt iemand van je organisatie om hoofd lokale beheerder te worden."], Aanvraagadres.BeheerderWorden(zonder.Doelgroep, zonder.Organisatie.Code), tekst["Vraag het met het formulier"]),
        new(tekst["De doelgroepverantwoordelijke kijkt die vraag na en beslist."], zonder.Doelgroep.Hulpadres(), tekst["Alle stappen in detail"]),
        new(tekst["Volg daarna je link opnieuw."]),
    ];
}
