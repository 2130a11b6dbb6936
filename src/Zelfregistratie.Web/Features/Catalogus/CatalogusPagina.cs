using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>The page on which something is added or changed.</summary>
/// <param name="Soort">Its kind.</param>
/// <param name="Formulier">What is filled in.</param>
/// <param name="Keuzes">What it can refer to.</param>
/// <param name="Item">As it stands; null for what is new.</param>
internal sealed record CatalogusPagina(Catalogussoort Soort, CatalogusFormulier Formulier, Cataloguskeuzes Keuzes, Catalogusitem? Item = null)
{
    /// <summary>What somebody else made of it meanwhile, against what is filled in; empty when nobody was first.</summary>
    public IReadOnlyList<Veldwijziging> Ingehaald { get; init; } = [];

    /// <summary>The rights of a toepassing.</summary>
    public IReadOnlyList<Lijstrij> Rechten { get; init; } = [];

    public bool IsNieuw => Item is null;

    public string Titel(IStringLocalizer t) => Soort switch
    {
        _ when Item is not null => Item.Naam,
        Catalogussoort.Doelgroep => t["Doelgroep toevoegen"],
        Catalogussoort.Context => t["Context toevoegen"],
        Catalogussoort.Toepassing => t["Toepassing toevoegen"],
        Catalogussoort.Gebruikersrecht => t["Gebruikersrecht toevoegen"],
        _ => t["Organisatie toevoegen"],
    };

    public static IEnumerable<Keuze> Codesoorten(IStringLocalizer t) =>
    [
        new Keuze("kbo", t["Ondernemingsnummer (KBO)"], t["Tien cijfers, zoals 0428.364.866."]),
        new Keuze("ovo", t["OVO-code"], t["OVO en zes cijfers, voor de Vlaamse overheid."]),
        new Keuze("vcode", t["V-code"], t["V en zeven cijfers, voor verenigingen."]),
        new Keuze("instellingsnummer", t["Instellingsnummer"], t["Drie tot zeven cijfers, voor scholen."]),
    ];

    public static IEnumerable<Keuze> Aanstellingen(IStringLocalizer t) =>
    [
        new Keuze("formulier", t["Met een formulier"], t["De doelgroepverantwoordelijke beslist. Dit is voor overheden en scholen."]),
        new Keuze("btb", t["Met het federale register BTB"], t["Dit is voor wie geen overheid is."]),
        new Keuze("geen", t["Niet"], t["De doelgroep heeft geen organisaties."]),
    ];

    public static IEnumerable<Keuze> Beslissers(IStringLocalizer t) =>
    [
        new Keuze("lokaleBeheerder", t["De lokale beheerders van de organisatie"]),
        new Keuze("doelgroepverantwoordelijke", t["De doelgroepverantwoordelijke"]),
    ];
}
