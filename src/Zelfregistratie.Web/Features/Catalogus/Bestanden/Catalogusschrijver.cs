using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CsvHelper;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Features.Catalogus.Bestanden;

/// <summary>Writes the catalogue as a file that can be taken over: without what belongs to the portal, in the order of codes, so that the same catalogue is the same file.</summary>
internal static class Catalogusschrijver
{
    private static readonly JsonWriterOptions Json = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly CsvWriterOptions Csv = new() { Separator = ';', NewLine = "\r\n", WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    /// <summary>The file as JSON.</summary>
    public static async Task<byte[]> JsonAsync(ZelfregistratieDb db, CancellationToken ct)
    {
        var items = await ItemsAsync(db, ct);
        using var inhoud = new MemoryStream();
        await using (var json = new Utf8JsonWriter(inhoud, Json))
        {
            json.WriteStartObject();
            json.WriteNumber(Bestandsvorm.Versieveld, Bestandsvorm.Versie);
            foreach (var (lijst, soort) in Bestandsvorm.Soorten)
            {
                json.WriteStartArray(lijst);
                foreach (var item in items.Where(item => item.Soort == soort)) Schrijven(json, item);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        inhoud.WriteByte((byte)'\n');
        return inhoud.ToArray();
    }

    /// <summary>The file as CSV.</summary>
    public static async Task<byte[]> CsvAsync(ZelfregistratieDb db, CancellationToken ct)
    {
        var items = await ItemsAsync(db, ct);
        using var inhoud = new MemoryStream();
        await using (var csv = CsvWriter.Create(inhoud, Csv, leaveOpen: true))
        {
            await csv.WriteRecordAsync(Bestandsvorm.Kolommen, ct);
            foreach (var item in items)
            {
                var (velden, formulier) = (Bestandsvorm.Velden(item.Soort), item.Formulier());
                await csv.WriteRecordAsync(Bestandsvorm.Kolommen.Select(kolom => kolom == Bestandsvorm.Soortkolom ? Bestandsvorm.Woord(item.Soort) : velden.Contains(kolom) ? Csvcel.Schrijven(Waarde(item, formulier, kolom)) : "").ToArray(), ct);
            }
        }

        return inhoud.ToArray();
    }

    private static void Schrijven(Utf8JsonWriter json, Catalogusitem item)
    {
        var formulier = item.Formulier();
        json.WriteStartObject();
        foreach (var veld in Bestandsvorm.Velden(item.Soort))
        {
            var waarde = Waarde(item, formulier, veld);
            json.WritePropertyName(veld);
            if (Catalogusveld.JaNee.Contains(veld)) json.WriteBooleanValue(waarde == Cataloguswoorden.Ja);
            else if (Catalogusveld.Lijsten.Contains(veld)) Lijst(json, waarde);
            else if (veld != Catalogusveld.MaximumduurInDagen) json.WriteStringValue(waarde);
            else if (waarde.Length == 0) json.WriteNullValue();
            else json.WriteNumberValue(int.Parse(waarde, CultureInfo.InvariantCulture));
        }

        json.WriteEndObject();
    }

    private static void Lijst(Utf8JsonWriter json, string waarde)
    {
        json.WriteStartArray();
        foreach (var deel in waarde.Split(", ", StringSplitOptions.RemoveEmptyEntries)) json.WriteStringValue(deel);
        json.WriteEndArray();
    }

    private static string Waarde(Catalogusitem item, CatalogusFormulier formulier, string veld) =>
        veld == Catalogusveld.BuitenGebruik ? Cataloguswoorden.JaNee(item.BuitenGebruikSinds is not null) : formulier.Waarde(veld);

    private static async Task<List<Catalogusitem>> ItemsAsync(ZelfregistratieDb db, CancellationToken ct)
    {
        List<object> alles =
        [
            .. await db.Doelgroepen.AsNoTracking().ToListAsync(ct),
            .. await db.Contexten.AsNoTracking().ToListAsync(ct),
            .. await db.Toepassingen.AsNoTracking().ToListAsync(ct),
            .. await db.Gebruikersrechten.AsNoTracking().AsSplitQuery().Volledig().Where(recht => recht.Rol == Rol.Geen).OrderBy(recht => recht.Id).ToListAsync(ct),
        ];
        return [.. alles.Select(Catalogusitem.Van).Where(item => !item.IsVanHetPortaal).OrderBy(item => item.Soort).ThenBy(item => item.Code, StringComparer.Ordinal)];
    }
}
