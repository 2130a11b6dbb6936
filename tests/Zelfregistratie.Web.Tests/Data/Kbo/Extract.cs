using System.Globalization;
using System.IO.Compression;

namespace Zelfregistratie.Web.Tests.Data.Kbo;

/// <summary>Makes an extract of KBO Open Data, table by table.</summary>
internal sealed class Extract
{
    private readonly SortedDictionary<string, List<string>> tabellen = new(StringComparer.Ordinal);

    private Extract(int nummer, bool isVolledig)
    {
        tabellen["meta"] = ["\"Variable\",\"Value\"", "\"SnapshotDate\",\"01-11-2026\"", $"\"ExtractType\",\"{(isVolledig ? "full" : "update")}\"", string.Create(CultureInfo.InvariantCulture, $"\"ExtractNumber\",\"{nummer}\"")];
        foreach (var einde in isVolledig ? [""] : new[] { "_delete", "_insert" })
        {
            var alleenNummer = einde == "_delete";
            tabellen["enterprise" + einde] = [alleenNummer ? "\"EnterpriseNumber\"" : "\"EnterpriseNumber\",\"Status\",\"JuridicalSituation\",\"TypeOfEnterprise\",\"JuridicalForm\",\"JuridicalFormCAC\",\"StartDate\""];
            tabellen["denomination" + einde] = [alleenNummer ? "\"EntityNumber\"" : "\"EntityNumber\",\"Language\",\"TypeOfDenomination\",\"Denomination\""];
            tabellen["address" + einde] = [alleenNummer ? "\"EntityNumber\"" : "\"EntityNumber\",\"TypeOfAddress\",\"CountryNL\",\"CountryFR\",\"Zipcode\",\"MunicipalityNL\",\"MunicipalityFR\",\"StreetNL\""];
        }
    }

    public static Extract Volledig(int nummer) => new(nummer, isVolledig: true);

    public static Extract Bijwerking(int nummer) => new(nummer, isVolledig: false);

    /// <summary>A number with check digits that are right.</summary>
    public static string Nummer(int acht) => string.Create(CultureInfo.InvariantCulture, $"{(acht * 100L) + 97 - (acht % 97):D10}");

    public Extract Onderneming(string nummer, string vorm = "610", string einde = "") => Rij("enterprise" + einde, nummer, "AC", "000", "2", vorm, "", "01-01-2001");

    public Extract Naam(string nummer, string naam, string taal = "2", string soort = "001", string einde = "") => Rij("denomination" + einde, nummer, taal, soort, naam);

    public Extract Zetel(string nummer, string gemeente, string einde = "") => Rij("address" + einde, nummer, "REGO", "", "", "9000", gemeente, gemeente + "-FR", "Kerkstraat");

    public Extract Rij(string tabel, string nummer, params string[] cellen) =>
        Regel(tabel, string.Join(',', cellen.Prepend(nummer.Length == 10 ? $"{nummer[..4]}.{nummer[4..7]}.{nummer[7..]}" : nummer).Select(cel => cel.Length == 0 ? "" : $"\"{cel.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")));

    public Extract Regel(string tabel, string regel)
    {
        tabellen[tabel].Add(regel);
        return this;
    }

    public Extract Zonder(string tabel)
    {
        tabellen.Remove(tabel);
        return this;
    }

    public Extract Leeg(string tabel)
    {
        tabellen[tabel].RemoveRange(1, tabellen[tabel].Count - 1);
        return this;
    }

    public Extract MetKop(string tabel, string kop)
    {
        tabellen[tabel][0] = kop;
        return this;
    }

    /// <summary>Writes it as a zip.</summary>
    public string Zip()
    {
        var pad = Path.Combine(Path.GetTempPath(), $"kbo-{Guid.NewGuid():N}.zip");
        using var zip = ZipFile.Open(pad, ZipArchiveMode.Create);
        foreach (var (tabel, regels) in tabellen)
        {
            using var schrijver = new StreamWriter(zip.CreateEntry(tabel + ".csv").Open());
            foreach (var regel in regels) schrijver.Write(regel + "\n");
        }

        return pad;
    }

    /// <summary>Writes it as a folder.</summary>
    public string Map()
    {
        var map = Directory.CreateTempSubdirectory("kbo-").FullName;
        foreach (var (tabel, regels) in tabellen) File.WriteAllText(Path.Combine(map, tabel + ".csv"), string.Concat(regels.Select(regel => regel + "\n")));
        return map;
    }
}
