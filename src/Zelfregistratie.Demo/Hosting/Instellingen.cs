using System.Globalization;
using Zelfregistratie.Demo.Gegevens;
using Zelfregistratie.DigitaleSleutel;

namespace Zelfregistratie.Demo.Hosting;

/// <summary>The settings of the portal in the demo.</summary>
internal static class Instellingen
{
    public const string ClientId = "zelfregistratie";

    public static Dictionary<string, string?> Maken(Adressen adressen, DemoMap map)
    {
        var instellingen = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
        {
            ["Portaal:Adres"] = Kaal(adressen.Portaal),
            ["Portaal:Fase"] = "demo",
            ["Portaal:Beheerorganisatie:Code"] = Organisatielijst.Portaalbeheer,
            ["Database:Engine"] = "Sqlite",
            ["ConnectionStrings:Zelfregistratie"] = $"Data Source={map.Database}",
            ["Rijksregisternummers:Huidig"] = "demo",
            ["Rijksregisternummers:Sleutels:demo"] = map.Geheimen.Rijksregisternummers,
            ["Logboek:Huidig"] = "demo",
            ["Logboek:Sleutels:demo"] = map.Geheimen.Logboek,
            ["Logboek:Zegelbestand"] = map.Database + ".zegels",
            ["Aanmelden:Authority"] = Kaal(adressen.Sleutel) + SleutelHost.Pad,
            ["Aanmelden:ClientId"] = ClientId,
            ["Aanmelden:ClientSecret"] = map.Geheimen.ClientSecret,
            ["Aanmelden:RequireHttps"] = "false",
            ["Aanmelden:OverHttp"] = "true",
            ["Mail:Map"] = map.Mails,
            ["Demo:Mailbox"] = adressen.Mailbox.ToString(),
        };
        Rij(instellingen, "Demo:Links", Probeerlinks.Alle, link => [("Naam", link.Naam), ("Pad", link.Pad), ("Uitleg", link.Uitleg)]);
        Rij(instellingen, "Demo:Personen", Personenlijst.Hoofdrollen, persoon => [("Naam", persoon.Naam), ("Uitleg", persoon.Uitleg)]);
        return instellingen;
    }

    private static void Rij<T>(Dictionary<string, string?> instellingen, string sectie, IEnumerable<T> rij, Func<T, (string Naam, string Waarde)[]> velden)
    {
        foreach (var (nummer, een) in rij.Index())
        {
            foreach (var (naam, waarde) in velden(een))
            {
                instellingen[string.Create(CultureInfo.InvariantCulture, $"{sectie}:{nummer}:{naam}")] = waarde;
            }
        }
    }

    private static string Kaal(Uri adres) => adres.GetLeftPart(UriPartial.Authority);
}
