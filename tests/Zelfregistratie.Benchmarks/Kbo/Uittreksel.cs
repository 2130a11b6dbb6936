using System.Globalization;

namespace Zelfregistratie.Benchmarks.Kbo;

/// <summary>Writes made-up data in the shape of KBO Open Data, the same for the same size.</summary>
internal static class Uittreksel
{
    private const int EersteNummer = 2_000_000;
    private const int LaatsteNummer = 10_999_000;

    /// <summary>Writes the tables of a full extract into a folder.</summary>
    public static async Task SchrijvenAsync(string map, int aantal)
    {
        Directory.CreateDirectory(map);
        var toeval = new Random(aantal);
        var namen = new Namenmaker(toeval);
        await File.WriteAllTextAsync(Path.Combine(map, "meta.csv"), "\"Variable\",\"Value\"\n\"SnapshotDate\",\"01-11-2026\"\n\"ExtractTimestamp\",\"02-11-2026 10:00:00\"\n\"ExtractType\",\"full\"\n\"ExtractNumber\",\"150\"\n\"Version\",\"1.0.0\"\n");
        await using var ondernemingen = Bestand(map, "enterprise", "\"EnterpriseNumber\",\"Status\",\"JuridicalSituation\",\"TypeOfEnterprise\",\"JuridicalForm\",\"JuridicalFormCAC\",\"StartDate\"");
        await using var benamingen = Bestand(map, "denomination", "\"EntityNumber\",\"Language\",\"TypeOfDenomination\",\"Denomination\"");
        await using var adressen = Bestand(map, "address", "\"EntityNumber\",\"TypeOfAddress\",\"CountryNL\",\"CountryFR\",\"Zipcode\",\"MunicipalityNL\",\"MunicipalityFR\",\"StreetNL\",\"StreetFR\",\"HouseNumber\",\"Box\",\"ExtraAddressInfo\",\"DateStrikingOff\"");
        var stap = (LaatsteNummer - EersteNummer) / Math.Max(1, aantal);
        for (var volgnummer = 0; volgnummer < aantal; volgnummer++)
        {
            var acht = EersteNummer + (volgnummer * stap) + toeval.Next(Math.Max(1, stap));
            var nummer = string.Create(CultureInfo.InvariantCulture, $"{acht * 100L + 97 - (acht % 97):0000'.'000'.'000}");
            var isVereniging = toeval.Next(12) == 0;
            var naam = namen.Onderneming(isVereniging);
            await ondernemingen.WriteLineAsync($"\"{nummer}\",\"AC\",\"000\",\"2\",\"{(isVereniging ? "017" : "610")}\",,\"01-01-2001\"");
            await benamingen.WriteLineAsync($"\"{nummer}\",\"2\",\"001\",\"{naam}\"");
            if (toeval.Next(100) < 40) await benamingen.WriteLineAsync($"\"{nummer}\",\"2\",\"003\",\"{namen.Onderneming(isVereniging)}\"");
            if (toeval.Next(100) < 20) await benamingen.WriteLineAsync($"\"{nummer}\",\"0\",\"002\",\"{namen.Afkorting}\"");
            if (toeval.Next(100) < 5) await benamingen.WriteLineAsync($"\"{nummer}\",\"1\",\"001\",\"{namen.Onderneming(isVereniging)}\"");
            var plaats = namen.Plaats;
            await adressen.WriteLineAsync($"\"{nummer}\",\"REGO\",,,\"9000\",\"{plaats}\",\"{plaats}\",\"Kerkstraat\",\"Rue de l'Eglise\",\"1\",,,");
        }
    }

    private static StreamWriter Bestand(string map, string naam, string kop)
    {
        var bestand = new StreamWriter(Path.Combine(map, naam + ".csv"), append: false, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };
        bestand.WriteLine(kop);
        return bestand;
    }
}
