using Serilog;
using Zelfregistratie.Demo.Gegevens;
using Zelfregistratie.DigitaleSleutel;

namespace Zelfregistratie.Demo.Hosting;

/// <summary>The stand-in for the digital key, with the people of the demo.</summary>
internal static class Sleutelsite
{
    public static WebApplication Bouwen(DemoOptions demo, Adressen adressen, DemoMap map, Serilog.ILogger logger) =>
        SleutelHost.Bouwen(
            new WebApplicationOptions { EnvironmentName = Omgeving.Naam },
            options => Instellen(options, adressen, map),
            builder =>
            {
                builder.WebHost.UseUrls(adressen.Sleutel.ToString());
                builder.Services.AddSerilog(logger);

                // What it issues must be in force on the clock of the portal.
                builder.Services.AddSingleton(demo.Klok);
            });

    private static void Instellen(SleutelOptions options, Adressen adressen, DemoMap map)
    {
        options.Issuer = new Uri(adressen.Sleutel, SleutelHost.Pad);
        options.Clients.Clear();
        options.Clients.Add(new SleutelClient
        {
            Id = Instellingen.ClientId,
            Naam = "Zelfregistratie",
            Secret = map.Geheimen.ClientSecret,
            RedirectUris = { new Uri(adressen.Portaal, "/aanmelden/terug") },
            PostLogoutRedirectUris = { new Uri(adressen.Portaal, "/afgemeld") },
            Scopes = { "profile", "rrn", "vo", "wettelijkvertegenwoordiger" },
        });
        options.Personen.Clear();
        foreach (var gegeven in Personenlijst.Alle)
        {
            options.Personen.Add(Persoon(gegeven));
        }
    }

    private static DemoPersoon Persoon(Persoonsgegeven gegeven)
    {
        var persoon = new DemoPersoon
        {
            Id = gegeven.Id,
            Voornaam = gegeven.Voornaam,
            Naam = gegeven.Familienaam,
            Insz = gegeven.Insz,
            Email = gegeven.Email,
            Uitleg = gegeven.Uitleg.Length == 0 ? null : gegeven.Uitleg,
            WvOrgcode = gegeven.Vertegenwoordigt,
        };
        foreach (var werk in gegeven.Werk)
        {
            persoon.Organisaties.Add(Organisatie(werk));
        }

        return persoon;
    }

    private static VoOrganisatie Organisatie(Werkgegeven werk) => new()
    {
        Doelgroepcode = werk.Doelgroep,
        Orgcode = werk.Organisatie,
        Orgnaam = Organisatielijst.Alle.Single(organisatie => organisatie.Code == werk.Organisatie).Naam,
        Email = werk.Email,
    };
}
