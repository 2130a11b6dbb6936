using Microsoft.Extensions.Localization;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>The fields of things in the catalogue: as files and logbook name them, and in the order in which they stand.</summary>
internal static class Catalogusveld
{
    public const string Code = "code";
    public const string Naam = "naam";
    public const string Gemeente = "gemeente";
    public const string Omschrijving = "omschrijving";
    public const string Toepassing = "toepassing";
    public const string Doelgroepen = "doelgroepen";
    public const string Contexten = "contexten";
    public const string ContextVerplicht = "contextVerplicht";
    public const string MaximumduurInDagen = "maximumduurInDagen";
    public const string Beslisser = "beslisser";
    public const string Verborgen = "verborgen";
    public const string Codesoorten = "codesoorten";
    public const string Aanstelling = "aanstelling";
    public const string BuitenGebruik = "buitenGebruik";

    /// <summary>Fields that hold a list of codes or words.</summary>
    public static readonly string[] Lijsten = [Doelgroepen, Contexten, Codesoorten];

    /// <summary>Fields that hold yes or no.</summary>
    public static readonly string[] JaNee = [ContextVerplicht, Verborgen, BuitenGebruik];

    /// <summary>The fields of a kind, without <see cref="BuitenGebruik"/>.</summary>
    public static string[] Van(Catalogussoort soort) => soort switch
    {
        Catalogussoort.Doelgroep => [Code, Naam, Codesoorten, Aanstelling],
        Catalogussoort.Context => [Code, Naam],
        Catalogussoort.Toepassing => [Code, Naam, Omschrijving],
        Catalogussoort.Gebruikersrecht => [Code, Toepassing, Naam, Omschrijving, Doelgroepen, Contexten, ContextVerplicht, MaximumduurInDagen, Beslisser, Verborgen],
        _ => [Code, Naam, Gemeente, Doelgroepen],
    };

    /// <summary>What people read for it.</summary>
    public static string Woord(string veld, IStringLocalizer t) => veld switch
    {
        Code => t["Code"],
        Naam => t["Naam"],
        Gemeente => t["Gemeente"],
        Omschrijving => t["Omschrijving"],
        Toepassing => t["Toepassing"],
        Doelgroepen => t["Doelgroepen"],
        Contexten => t["Contexten"],
        ContextVerplicht => t["Context verplicht"],
        MaximumduurInDagen => t["Hoogstens dagen geldig"],
        Beslisser => t["Wie beslist"],
        Verborgen => t["Niet tonen bij het bladeren"],
        Codesoorten => t["Soorten codes"],
        Aanstelling => t["Eerste beheerder"],
        BuitenGebruik => t["Buiten gebruik"],
        _ => veld,
    };
}
