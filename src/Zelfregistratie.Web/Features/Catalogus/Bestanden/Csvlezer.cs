using CsvHelper;
using Microsoft.Extensions.Localization;

namespace Zelfregistratie.Web.Features.Catalogus.Bestanden;

/// <summary>Reads CSV: a header line, semicolons or commas, a row for each thing. Cells of fields that a kind does not have stay empty.</summary>
internal sealed class Csvlezer(Catalogusbestand bestand, IStringLocalizer t)
{
    public void Lezen(ReadOnlyMemory<byte> inhoud)
    {
        if (Scheidingsteken(inhoud.Span) is not { } scheidingsteken)
        {
            bestand.Onleesbaar(t["regel {0}", 1], "", t["De eerste regel heeft geen kolommen met ; of , ertussen. We verwachten: {0}.", string.Join(';', Bestandsvorm.Kolommen)]);
            return;
        }

        using var csv = CsvReader.Create(inhoud, new CsvReaderOptions
        {
            Separator = scheidingsteken,
            TrimWhitespace = true,
            TrackLineNumbers = true,

            // One bad quote spoils its line only.
            AllowLineBreaksInQuotes = false,
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            OnMalformedRecord = rij => bestand.Fout(t["regel {0}", rij.LineNumber], "", rij.Reason == CsvMalformedReason.FieldCountMismatch
                ? t["Deze regel heeft meer of minder kolommen dan de eerste regel."]
                : t["De aanhalingstekens op deze regel kloppen niet."]),
        });
        csv.ReadHeader();
        if (Kolommen(csv.Headers) is not { } kolommen) return;
        while (csv.Read())
        {
            var velden = kolommen.ToDictionary(paar => paar.Key, paar => Csvcel.Lezen(csv.GetString(paar.Value)), StringComparer.Ordinal);
            if (!velden.Values.All(string.IsNullOrWhiteSpace) && !Toevoegen(t["regel {0}", csv.LineNumber], velden)) return;
        }
    }

    private bool Toevoegen(string plaats, Dictionary<string, string> cellen)
    {
        var (_, soort) = Bestandsvorm.Soorten.FirstOrDefault(paar => string.Equals(Bestandsvorm.Woord(paar.Soort), cellen[Bestandsvorm.Soortkolom], StringComparison.OrdinalIgnoreCase));
        if (!Bestandsvorm.Soorten.Any(paar => string.Equals(Bestandsvorm.Woord(paar.Soort), cellen[Bestandsvorm.Soortkolom], StringComparison.OrdinalIgnoreCase)))
        {
            bestand.Fout(plaats, Bestandsvorm.Soortkolom, t["Kies uit: {0}.", string.Join(", ", Bestandsvorm.Soorten.Select(paar => Bestandsvorm.Woord(paar.Soort)))]);
            return true;
        }

        var velden = Bestandsvorm.Velden(soort);
        var teveel = cellen.Where(cel => cel.Key != Bestandsvorm.Soortkolom && !velden.Contains(cel.Key) && cel.Value.Length > 0).Select(cel => cel.Key).ToList();
        teveel.ForEach(veld => bestand.Fout(plaats, veld, t["Dit veld hoort hier niet bij. Laat het leeg."]));
        return teveel.Count > 0 || bestand.Toevoegen(new Bestandsrij(soort, plaats, velden.ToDictionary(veld => veld, veld => cellen[veld], StringComparer.Ordinal)));
    }

    private Dictionary<string, int>? Kolommen(IEnumerable<string> koppen)
    {
        var namen = koppen.Select(kop => kop.Trim()).ToList();
        foreach (var kolom in Bestandsvorm.Kolommen)
        {
            var aantal = namen.Count(naam => string.Equals(naam, kolom, StringComparison.OrdinalIgnoreCase));
            if (aantal == 0) bestand.Onleesbaar(t["regel {0}", 1], kolom, t["Deze kolom ontbreekt in de eerste regel."]);
            if (aantal > 1) bestand.Onleesbaar(t["regel {0}", 1], kolom, t["Deze kolom staat er meer dan één keer."]);
        }

        foreach (var naam in namen.Where(naam => !Bestandsvorm.Kolommen.Contains(naam, StringComparer.OrdinalIgnoreCase)))
        {
            bestand.Onleesbaar(t["regel {0}", 1], naam.Length <= 40 ? naam : naam[..40], t["Deze kolom kennen we niet."]);
        }

        return bestand.IsOnleesbaar ? null : Bestandsvorm.Kolommen.ToDictionary(kolom => kolom, kolom => namen.FindIndex(naam => string.Equals(naam, kolom, StringComparison.OrdinalIgnoreCase)), StringComparer.Ordinal);
    }

    private static char? Scheidingsteken(ReadOnlySpan<byte> inhoud)
    {
        var eerste = inhoud[..(inhoud.IndexOfAny((byte)'\n', (byte)'\r') is var einde and >= 0 ? einde : inhoud.Length)];
        return eerste.Contains((byte)';') ? ';' : eerste.Contains((byte)',') ? ',' : null;
    }
}
