using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data;

/// <summary>The rows that every database has from its first migration on: the doelgroepen, and the toepassing whose rights are the roles.</summary>
internal static class Basisgegevens
{
    private const int RechtVerantwoordelijke = 3;

    public static readonly object[] Doelgroepen =
    [
        Doelgroep(1, "GID", "Vlaamse overheid", Codesoort.Ovo, Aanstelling.Formulier),
        Doelgroep(2, "LB", "Lokale besturen", Codesoort.Kbo, Aanstelling.Formulier),
        Doelgroep(3, "OV", "Onderwijs en vorming", Codesoort.Instellingsnummer, Aanstelling.Formulier),
        Doelgroep(4, "EA", "Economische actoren", Codesoort.Kbo, Aanstelling.Btb),
        Doelgroep(5, "VER", "Verenigingen", Codesoort.Kbo | Codesoort.VCode, Aanstelling.Btb),
        Doelgroep(6, "BUR", "Burgers", Codesoort.Geen, Aanstelling.Geen),
    ];

    public static readonly object[] Toepassingen =
    [
        new { Id = 1, Code = Gebruikersbeheer.ToepassingCode, Naam = "Gebruikersbeheer", Omschrijving = "Beslissen over wie toegang krijgt.", Versie = 0 },
    ];

    public static readonly object[] Gebruikersrechten =
    [
        Recht(1, "LOKALE-BEHEERDER", "Lokale beheerder", "Aanvragen voor een organisatie goedkeuren of afkeuren.", Rol.LokaleBeheerder),
        Recht(2, "HOOFD-LOKALE-BEHEERDER", "Hoofd lokale beheerder", "Ook lokale beheerders aanstellen en verwijderen.", Rol.HoofdLokaleBeheerder),
        Recht(RechtVerantwoordelijke, "DOELGROEPVERANTWOORDELIJKE", "Doelgroepverantwoordelijke", "Beslissen voor een hele doelgroep.", Rol.Doelgroepverantwoordelijke),
        Recht(4, "TOEPASSINGSBEHEERDER", "Toepassingsbeheerder", "Links maken voor een toepassing.", Rol.Toepassingsbeheerder),
        Recht(5, "CENTRALE-BEHEERDER", "Centrale beheerder", "Het portaal beheren.", Rol.CentraleBeheerder),
    ];

    public static readonly object[] Contexten =
    [
        Context(1, "GID", "Vlaamse overheid"),
        Context(2, "LB", "Lokale besturen"),
        Context(3, "OV", "Onderwijs en vorming"),
        Context(4, "EA", "Economische actoren"),
        Context(5, "VER", "Verenigingen"),
    ];

    public static readonly object[] GebruikersrechtContexten =
        [.. Enumerable.Range(1, 5).Select(context => new { GebruikersrechtId = RechtVerantwoordelijke, ContextId = context })];

    private static object Doelgroep(int id, string code, string naam, Codesoort codesoort, Aanstelling aanstelling) =>
        new { Id = id, Code = code, Naam = naam, Codesoort = codesoort, Aanstelling = aanstelling, Versie = 0 };

    private static object Recht(int id, string code, string naam, string omschrijving, Rol rol) =>
        new { Id = id, ToepassingId = 1, Code = code, Naam = naam, Omschrijving = omschrijving, Rol = rol, ContextVerplicht = id is 3 or 4, Beslisser = Beslisser.Doelgroepverantwoordelijke, IsVerborgen = false, Versie = 0 };

    private static object Context(int id, string doelgroep, string naam) =>
        new { Id = id, Code = "DG:" + doelgroep, Naam = naam, Versie = 0 };
}
