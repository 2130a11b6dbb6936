using CsCheck;
using MimeKit;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Mail;

/// <summary>The message that goes out.</summary>
public sealed class BerichtmakerTests
{
    private static readonly string[] Koppen =
        ["auto-submitted", "content-language", "content-type", "date", "from", "message-id", "mime-version", "subject", "to"];

    private readonly Berichtmaker berichten = Voorbeeldmail.Berichten();

    [Fact]
    public void Een_bericht_draagt_afzender_ontvanger_en_de_koppen_van_een_machine()
    {
        var mail = Voorbeeldmail.Mail();

        var bericht = Voorbeeldmail.OverDeLijn(berichten.Maken(mail));

        Assert.Equal("\"Gebruikersbeheer\" <noreply-gebruikersbeheer@vlaanderen.be>", bericht.From.ToString());
        Assert.Equal(("Léon Maes", "leon@oostmeer.example"), Ontvanger(bericht));
        Assert.Equal("Nieuwe aanvraag van Zoë D’Hondt", bericht.Subject);
        Assert.Equal($"{mail.BerichtId:N}@vlaanderen.be", bericht.MessageId);
        Assert.Equal(new DateTimeOffset(2026, 11, 16, 10, 12, 0, TimeSpan.FromHours(1)), bericht.Date);
        Assert.Equal(("auto-generated", "nl"), (bericht.Headers["Auto-Submitted"], bericht.Body!.Headers["Content-Language"]));
        Assert.Equal(Koppen, KoppenVan(bericht));
    }

    [Fact]
    public void Een_bericht_heeft_eerst_de_tekst_en_dan_de_html()
    {
        var bericht = Voorbeeldmail.OverDeLijn(berichten.Maken(Voorbeeldmail.Mail()));

        var delen = Assert.IsType<MultipartAlternative>(bericht.Body).Cast<TextPart>().ToList();
        Assert.Equal([("text/plain", "utf-8"), ("text/html", "utf-8")], delen.Select(deel => (deel.ContentType.MimeType, deel.ContentType.Charset)));
        Assert.Equal(Voorbeeldmail.Opmaak().Tekst(Voorbeeldmail.Inhoud), delen[0].Text.ReplaceLineEndings("\n"));
        Assert.Equal(Voorbeeldmail.Opmaak().Html(Voorbeeldmail.Inhoud), delen[1].Text.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Elke_poging_maakt_hetzelfde_bericht()
    {
        var mail = Voorbeeldmail.Mail();
        using var eerste = berichten.Maken(mail);
        using var tweede = berichten.Maken(mail);

        Assert.Equal((eerste.MessageId, eerste.Date, eerste.TextBody, eerste.HtmlBody), (tweede.MessageId, tweede.Date, tweede.TextBody, tweede.HtmlBody));
    }

    [Fact]
    public void Vijandige_namen_en_onderwerpen_voegen_geen_koppen_toe() => Gen.Select(Voorbeeldmail.Vijandig, Voorbeeldmail.VijandigeInhoud).Sample(
        (naam, inhoud) =>
        {
            var bericht = Voorbeeldmail.OverDeLijn(berichten.Maken(Voorbeeldmail.Mail(naam: naam, inhoud: inhoud)));

            Assert.Equal(Koppen, KoppenVan(bericht));
            Assert.Equal(("leon@oostmeer.example", 1), (Ontvanger(bericht).Adres, bericht.To.Count));
            Assert.Equal(Zichtbaar(MailOpmaak.Onderwerp(inhoud)), Zichtbaar(bericht.Subject));
            Assert.Equal(Zichtbaar(SchoneTekst.EenRegel(naam)), Zichtbaar(Ontvanger(bericht).Naam));
            Assert.DoesNotContain(bericht.Subject ?? "", char.IsControl);
        },
        iter: 2_000);

    [Fact]
    public void Een_vijandig_adres_krijgt_geen_mail_of_is_juist_dat_adres() => Gen.Select(Voorbeeldmail.Vijandig, Voorbeeldmail.EenVan("", "@b.example", "a@b.example")).Sample(
        (begin, eind) =>
        {
            var adres = begin + eind;
            if (!Emailadres.TryLezen(adres, out var schoon))
            {
                Assert.Throws<OngeldigeOntvanger>(() => { berichten.Maken(Voorbeeldmail.Mail(adres)); });
                return;
            }

            var bericht = Voorbeeldmail.OverDeLijn(berichten.Maken(Voorbeeldmail.Mail(adres)));
            Assert.Equal((schoon, 1), (Ontvanger(bericht).Adres, bericht.To.Count));
            Assert.Equal(Koppen, KoppenVan(bericht));
        },
        iter: 2_000);

    [Fact]
    public void De_afzender_komt_uit_de_instellingen()
    {
        var options = new MailOptions { Afzender = new MailAfzenderOptions { Adres = "loket@stad.example", Naam = "Loket, Stad" } };

        var bericht = Voorbeeldmail.OverDeLijn(Voorbeeldmail.Berichten(options).Maken(Voorbeeldmail.Mail()));

        Assert.Equal(("Loket, Stad", "loket@stad.example"), (Assert.Single(bericht.From.Mailboxes).Name, Assert.Single(bericht.From.Mailboxes).Address));
        Assert.EndsWith("@stad.example", bericht.MessageId, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("93.05.18-223.61")]
    [InlineData("93051822361")]
    [InlineData("00 01 25 567 77")]
    [InlineData("93.05.18 - 223.61")]
    public void Een_rijksregisternummer_dat_iemand_typte_gaat_niet_mee(string nummer)
    {
        var zin = $"Mijn nummer is {nummer}.";
        var mail = Voorbeeldmail.Mail(naam: nummer, inhoud: new Mailinhoud(zin, [zin], [new Mailfeit(nummer, zin)], new Mailknop(zin, "/"), [zin]));

        using var bericht = berichten.Maken(mail);

        Assert.Equal("Mijn nummer is •••.", bericht.Subject);
        var alles = string.Concat(bericht.Subject, bericht.To.ToString(), bericht.TextBody, bericht.HtmlBody);
        Assert.DoesNotContain(nummer, alles, StringComparison.Ordinal);
        Assert.Equal(13, alles.Split("•••").Length - 1);
    }

    [Theory]
    [InlineData("+32 470 12 34 56")]
    [InlineData("0428.364.866")]
    [InlineData("93.05.18-223.62")]
    [InlineData("193051822361")]
    public void Andere_nummers_blijven_staan(string nummer) => Assert.Equal(nummer, SchoneTekst.EenRegel(nummer));

    // A blank that is encoded with its neighbour may come back doubled or not at all; no letter may.
    private static string Zichtbaar(string? tekst) => string.Concat((tekst ?? "").Where(teken => !char.IsWhiteSpace(teken)));

    private static (string Naam, string Adres) Ontvanger(MimeMessage bericht) =>
        bericht.To.Mailboxes.Select(mailbox => (mailbox.Name ?? "", mailbox.Address)).First();

    private static List<string> KoppenVan(MimeMessage bericht) =>
        [.. bericht.Headers.Concat(bericht.Body!.Headers).Select(kop => kop.Field.ToLowerInvariant()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
