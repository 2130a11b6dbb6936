using System.Globalization;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Data.Verbinding;

namespace Zelfregistratie.Web.Features.MijnProfiel;

/// <summary>
/// What the portal keeps about somebody, as JSON that is written row by row. Names of others stay out of it: who decides or
/// administers is known by name only to who works there.
/// </summary>
internal sealed class GegevensBestand(ZelfregistratieDb db, Persoon persoon, Insz insz, DateTimeOffset nu) : IActionResult
{
    private static readonly JsonSerializerOptions Vorm = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var (antwoord, ct) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        antwoord.ContentType = "application/json; charset=utf-8";
        antwoord.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment")
        {
            FileName = string.Create(CultureInfo.InvariantCulture, $"mijn-gegevens-{BrusselseTijd.Datum(nu):yyyy-MM-dd}.json"),
        }.ToString();

        await db.EenmaligAsync(() => SchrijvenAsync(antwoord.BodyWriter, ct));
    }

    private async Task SchrijvenAsync(PipeWriter naar, CancellationToken ct)
    {
        var werkrelaties = await db.AlleWerkrelatiesAsync(persoon, ct);
        var mails = await db.MailsAsync(persoon, werkrelaties.Select(werkrelatie => werkrelatie.Email).Append(persoon.LaatsteEmail), ct);
        await using var json = new Utf8JsonWriter(naar, new JsonWriterOptions { Indented = true, Encoder = Vorm.Encoder });
        json.WriteStartObject();
        json.WriteString("gemaaktOp", nu);
        json.WritePropertyName("persoon");
        JsonSerializer.Serialize(json, Zichzelf(), Vorm);
        await LijstAsync(json, naar, "werkrelaties", werkrelaties.ToAsyncEnumerable(), Gegevens, ct);
        await LijstAsync(json, naar, "aanvragen", db.AlleAanvragen(persoon), Gegevens, ct);
        await LijstAsync(json, naar, "mails", mails, mail => new { soort = mail.Soort, op = mail.AangemaaktOp, aan = mail.Aan, verzondenOp = mail.VerzondenOp }, ct);
        await LijstAsync(json, naar, "logboek", db.LogboekOver(persoon), Gegevens, ct);
        await LijstAsync(json, naar, "aanmeldingen", db.Aanmeldingen(persoon), regel => new { op = regel.Op, handeling = regel.Handeling, toelichting = regel.Toelichting }, ct);
        json.WriteEndObject();
        await json.FlushAsync(ct);
        await naar.FlushAsync(ct);
    }

    private static async Task LijstAsync<T>(Utf8JsonWriter json, PipeWriter uit, string naam, IAsyncEnumerable<T> rijen, Func<T, object> gegevens, CancellationToken ct)
    {
        json.WriteStartArray(naam);
        await foreach (var rij in rijen.WithCancellation(ct))
        {
            JsonSerializer.Serialize(json, gegevens(rij), Vorm);
            await json.FlushAsync(ct);
            await uit.FlushAsync(ct);
        }

        json.WriteEndArray();
    }

    private object Zichzelf() => new
    {
        voornaam = persoon.Voornaam,
        familienaam = persoon.Familienaam,
        rijksregisternummer = insz.Voluit,
        laatsteEmail = persoon.LaatsteEmail,
        wilDagoverzicht = persoon.WilDagoverzicht,
    };

    private static object Gegevens(Werkrelatie werkrelatie) => new
    {
        organisatie = werkrelatie.Organisatie.Naam,
        organisatiecode = werkrelatie.Organisatie.CodeWaarde,
        doelgroep = werkrelatie.Doelgroep.Naam,
        gebruikerstype = werkrelatie.Gebruikerstype,
        email = werkrelatie.Email,
        telefoon = werkrelatie.Telefoon,
        begindatum = werkrelatie.Begindatum,
        einddatum = werkrelatie.Einddatum,
        beeindigdOp = werkrelatie.BeeindigdOp,
        rechten = werkrelatie.Rechten.OrderBy(recht => recht.Id).Select(recht => new
        {
            gebruikersrecht = recht.Gebruikersrecht.Naam,
            code = recht.Gebruikersrecht.Code,
            toepassing = recht.Gebruikersrecht.Toepassing.Naam,
            contexten = recht.Contexten.Select(context => context.Naam),
            begindatum = recht.Begindatum,
            einddatum = recht.Einddatum,
            ingetrokkenOp = recht.IngetrokkenOp,
        }),
    };

    private static object Gegevens(Aanvraag aanvraag) => new
    {
        referentie = aanvraag.Referentie.Waarde,
        soort = aanvraag.Soort,
        status = aanvraag.Status,
        organisatie = aanvraag.Organisatie.Naam,
        doelgroep = aanvraag.Doelgroep.Naam,
        gebruikersrecht = aanvraag.Gebruikersrecht?.Naam,
        toepassing = aanvraag.Gebruikersrecht?.Toepassing.Naam,
        contexten = aanvraag.Contexten.Select(context => context.Naam),
        functie = aanvraag.Functie,
        gebruikerstype = aanvraag.Gebruikerstype,
        gewensteEinddatum = aanvraag.GewensteEinddatum,
        reden = aanvraag.Reden.Tekst,
        email = aanvraag.Email,
        telefoon = aanvraag.Telefoon,
        digitaleSleutel = aanvraag.SleutelNaam,
        zekerheidsniveau = aanvraag.SleutelNiveau,
        ingediendOp = aanvraag.IngediendOp,
        aantalVerwittigd = aanvraag.AantalVerwittigd,
        afgehandeldOp = aanvraag.AfgehandeldOp,
        redenVanDeBeslissing = aanvraag.Beslisreden?.Tekst,
        vervalreden = aanvraag.Vervalreden == Vervalreden.Geen ? (Vervalreden?)null : aanvraag.Vervalreden,
    };

    private object Gegevens(Logboekregel regel) => new
    {
        op = regel.Op,
        handeling = regel.Handeling,
        door = regel.Door is null ? "het portaal" : regel.Door.Id == persoon.Id ? "jezelf" : "iemand anders",
        organisatie = regel.Organisatie?.Naam,
        onderwerp = regel.Onderwerp,
        toelichting = regel.Toelichting,
    };
}
