namespace Zelfregistratie.Demo.Gegevens;

/// <summary>The links that the start page and the console name.</summary>
public static class Probeerlinks
{
    /// <summary>In the order to try them.</summary>
    public static IReadOnlyList<Probeerlink> Alle { get; } =
    [
        new("Recht bij een vaste organisatie", "/user/aanvraag?&an=45&dg=EA&oc=0428364866", "De link uit de handleiding: je kiest zelf een recht van het Subsidieloket."),
        new("Recht met een verplichte context", "/user/aanvraag?ec=SL-CONTROLE&dg=EA&oc=0428364866", "Het recht ligt vast, je kiest nog voor welke beleidsdomeinen."),
        new("Recht, en de organisatie zoek je zelf", "/user/aanvraag?an=60&dg=LB", "Zoek bijvoorbeeld Oostmeer."),
        new("Werkrelatie", "/user/aanvraag_werkrelatie?dg=VER&oc=0190103766", "Alleen de band met een organisatie, zonder recht."),
        new("Recht waarover de doelgroepverantwoordelijke beslist", "/user/aanvraag?ec=SL-UITBETALING&dg=EA&oc=0428364866", "Ten hoogste twee jaar."),
        new("Organisatie zonder beheerder", "/user/aanvraag?ec=SL-LEZER&dg=EA&oc=0190135440", "Niemand kan beslissen: je leest hoe iemand beheerder wordt."),
        new("Organisatie met een beheerder zonder e-mailadres", "/user/aanvraag?ec=SL-LEZER&dg=EA&oc=0190167114", "Ook die kan niemand bereiken."),
        new("Link met fouten", "/user/aanvraag?an=999&dg=XX&oc=0123456789", "Alle fouten staan op één pagina."),
    ];
}
