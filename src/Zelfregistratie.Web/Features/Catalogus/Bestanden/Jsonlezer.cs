using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Localization;

namespace Zelfregistratie.Web.Features.Catalogus.Bestanden;

/// <summary>Reads JSON. Strict: every row holds every field of its kind and nothing else, so that a mistyped name is no silent change.</summary>
internal sealed class Jsonlezer(Catalogusbestand bestand, IStringLocalizer t)
{
    private static readonly JsonDocumentOptions Opties = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    public void Lezen(ReadOnlyMemory<byte> inhoud)
    {
        try
        {
            using var document = JsonDocument.Parse(inhoud, Opties);
            Wortel(document.RootElement);
        }
        catch (JsonException fout)
        {
            bestand.Onleesbaar(t["regel {0}", (fout.LineNumber ?? 0) + 1], "", t["Dit is geen geldige JSON. Kijk na of er geen haakje, komma of aanhalingsteken ontbreekt, en of geen naam twee keer staat."]);
        }
        catch (InvalidOperationException)
        {
            // Half a character, written as an escape.
            bestand.Onleesbaar("", "", t["Dit bestand bevat een teken dat niet bestaat."]);
        }
    }

    private void Wortel(JsonElement wortel)
    {
        if (!wortel.TryGetProperty(Bestandsvorm.Versieveld, out var versie) || versie.ValueKind != JsonValueKind.Number || !versie.TryGetInt32(out var nummer) || nummer != Bestandsvorm.Versie)
        {
            bestand.Onleesbaar("", Bestandsvorm.Versieveld, t["Hier moet {0} staan. Een andere versie kunnen we niet lezen.", Bestandsvorm.Versie]);
            return;
        }

        foreach (var deel in wortel.EnumerateObject().Where(deel => deel.Name != Bestandsvorm.Versieveld))
        {
            var (lijst, soort) = Bestandsvorm.Soorten.FirstOrDefault(paar => paar.Lijst == deel.Name);
            if (lijst is null) bestand.Fout("", Kort(deel.Name), Onbekend(["versie", .. Bestandsvorm.Soorten.Select(paar => paar.Lijst)]));
            else if (deel.Value.ValueKind != JsonValueKind.Array) bestand.Fout("", lijst, t["Hier moet een lijst staan, tussen [ en ]."]);
            else if (!Lijst(lijst, soort, deel.Value)) return;
        }
    }

    private bool Lijst(string lijst, Catalogussoort soort, JsonElement rijen)
    {
        var nummer = 0;
        foreach (var rij in rijen.EnumerateArray())
        {
            var plaats = string.Create(CultureInfo.InvariantCulture, $"{lijst}[{nummer++}]");
            if (rij.ValueKind != JsonValueKind.Object) bestand.Fout(plaats, "", t["Hier moet een rij staan, tussen {{ en }}."]);
            else if (Velden(plaats, soort, rij) is { } velden && !bestand.Toevoegen(new Bestandsrij(soort, plaats, velden))) return false;
        }

        return true;
    }

    private Dictionary<string, string>? Velden(string plaats, Catalogussoort soort, JsonElement rij)
    {
        var (verwacht, velden, goed) = (Bestandsvorm.Velden(soort), new Dictionary<string, string>(StringComparer.Ordinal), true);
        foreach (var veld in rij.EnumerateObject())
        {
            if (!verwacht.Contains(veld.Name)) Fout(veld.Name, Onbekend(verwacht));
            else if (Tekst(veld.Name, veld.Value) is { } tekst) velden[veld.Name] = tekst;
            else Fout(veld.Name, Verwacht(veld.Name));
        }

        foreach (var veld in verwacht.Where(veld => !rij.TryGetProperty(veld, out _))) Fout(veld, t["Dit veld ontbreekt."]);
        return goed ? velden : null;

        void Fout(string veld, string reden)
        {
            goed = false;
            bestand.Fout(plaats, Kort(veld), reden);
        }
    }

    // Null when the value is of another kind than the field.
    private static string? Tekst(string veld, JsonElement waarde) => waarde.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False when Catalogusveld.JaNee.Contains(veld) => Cataloguswoorden.JaNee(waarde.GetBoolean()),
        JsonValueKind.Null when veld == Catalogusveld.MaximumduurInDagen => "",
        JsonValueKind.Number when veld == Catalogusveld.MaximumduurInDagen => waarde.GetRawText(),
        JsonValueKind.Array when Catalogusveld.Lijsten.Contains(veld) => Lijst(waarde),
        JsonValueKind.String when !Catalogusveld.JaNee.Contains(veld) && !Catalogusveld.Lijsten.Contains(veld) && veld != Catalogusveld.MaximumduurInDagen => waarde.GetString(),
        _ => null,
    };

    // What holds a comma or a space would become two codes.
    private static string? Lijst(JsonElement waarde)
    {
        var codes = waarde.EnumerateArray().Select(een => een.ValueKind == JsonValueKind.String ? een.GetString() : null).ToList();
        return codes.TrueForAll(code => code is not null && Cataloguswoorden.Codes(code).Count == 1) ? Cataloguswoorden.Lijst(codes!) : null;
    }

    private string Verwacht(string veld) => veld switch
    {
        Catalogusveld.MaximumduurInDagen => t["Hier moet een getal staan, of null."],
        _ when Catalogusveld.JaNee.Contains(veld) => t["Hier moet true of false staan."],
        _ when Catalogusveld.Lijsten.Contains(veld) => t["Hier moet een lijst van codes staan."],
        _ => t["Hier moet tekst staan, tussen aanhalingstekens."],
    };

    private string Onbekend(IEnumerable<string> verwacht) => t["Deze naam kennen we hier niet. We verwachten: {0}.", string.Join(", ", verwacht)];

    private static string Kort(string naam) => naam.Length <= 40 ? naam : naam[..40];
}
