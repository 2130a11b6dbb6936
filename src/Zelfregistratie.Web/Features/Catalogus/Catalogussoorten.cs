using Microsoft.Extensions.Localization;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>How each kind is called, in addresses and on pages.</summary>
internal static class Catalogussoorten
{
    /// <summary>The kind that a part of an address names, if it names one.</summary>
    public static Catalogussoort? Lezen(string deel) => deel.ToLowerInvariant() switch
    {
        "doelgroepen" => Catalogussoort.Doelgroep,
        "contexten" => Catalogussoort.Context,
        "toepassingen" => Catalogussoort.Toepassing,
        "gebruikersrechten" => Catalogussoort.Gebruikersrecht,
        "organisaties" => Catalogussoort.Organisatie,
        _ => null,
    };

    /// <summary>Address of its list.</summary>
    public static string Adres(this Catalogussoort soort) => "/catalogus/" + soort switch
    {
        Catalogussoort.Doelgroep => "doelgroepen",
        Catalogussoort.Context => "contexten",
        Catalogussoort.Toepassing => "toepassingen",
        Catalogussoort.Gebruikersrecht => "gebruikersrechten",
        _ => "organisaties",
    };

    /// <summary>"Doelgroepen", "Contexten" and so on.</summary>
    public static string Meervoud(this Catalogussoort soort, IStringLocalizer t) => soort switch
    {
        Catalogussoort.Doelgroep => t["Doelgroepen"],
        Catalogussoort.Context => t["Contexten"],
        Catalogussoort.Toepassing => t["Toepassingen"],
        Catalogussoort.Gebruikersrecht => t["Gebruikersrechten"],
        _ => t["Organisaties"],
    };

    /// <summary>"Doelgroep", "Context" and so on.</summary>
    public static string Woord(this Catalogussoort soort, IStringLocalizer t) => soort switch
    {
        Catalogussoort.Doelgroep => t["Doelgroep"],
        Catalogussoort.Context => t["Context"],
        Catalogussoort.Toepassing => t["Toepassing"],
        Catalogussoort.Gebruikersrecht => t["Gebruikersrecht"],
        _ => t["Organisatie"],
    };

    /// <summary>What it is for, in a sentence.</summary>
    public static string Uitleg(this Catalogussoort soort, IStringLocalizer t) => soort switch
    {
        Catalogussoort.Doelgroep => t["Een doelgroep zegt welke codes haar organisaties hebben, en hoe hun eerste beheerder er komt."],
        Catalogussoort.Context => t["Een context beperkt een gebruikersrecht, bijvoorbeeld tot één beleidsdomein."],
        Catalogussoort.Toepassing => t["Een toepassing waarvoor mensen toegang kunnen vragen. Ze heeft een of meer gebruikersrechten."],
        Catalogussoort.Gebruikersrecht => t["Wat iemand in een toepassing mag doen. Een gebruikersrecht kan je aanvragen in de doelgroepen waarin het bestaat."],
        _ => t["De organisaties waarvoor mensen toegang kunnen vragen."],
    };

    /// <summary>What retiring it does.</summary>
    public static string Einde(this Catalogussoort soort, IStringLocalizer t) => soort switch
    {
        Catalogussoort.Doelgroep => t["Daarna kan niemand nog iets aanvragen in deze doelgroep. Wie een recht heeft, houdt het."],
        Catalogussoort.Context => t["Daarna kan niemand deze context nog aanvragen. Wie een recht met deze context heeft, houdt het."],
        Catalogussoort.Toepassing => t["Daarna kan niemand nog een gebruikersrecht van deze toepassing aanvragen. Wie er een heeft, houdt het."],
        Catalogussoort.Gebruikersrecht => t["Daarna kan niemand dit gebruikersrecht nog aanvragen. Wie het heeft, houdt het."],
        _ => t["Daarna kan niemand nog iets aanvragen voor deze organisatie. Wie een recht heeft, houdt het."],
    };
}
