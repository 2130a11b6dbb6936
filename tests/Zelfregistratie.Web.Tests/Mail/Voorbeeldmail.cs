using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using MimeKit;
using Zelfregistratie.Web.Hosting;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Mail;

/// <summary>Mails to try the rendering with, ordinary and hostile.</summary>
internal static class Voorbeeldmail
{
    public static readonly DateTimeOffset Nu = new(2026, 11, 16, 9, 12, 0, TimeSpan.Zero);

    public static readonly PortaalOptions Portaal = new() { Adres = "https://portaal.example", Merk = "Rechtenloket" };

    public static readonly Mailinhoud Inhoud = new(
        "Nieuwe aanvraag van Zoë D’Hondt",
        ["Dag Léon,", "Zoë D’Hondt vraagt een gebruikersrecht."],
        [new Mailfeit("Organisatie", "Haven van Oostmeer NV"), new Mailfeit("Reden", "Ik volg dossiers op.\nVanaf maandag.")],
        new Mailknop("Bekijk de aanvraag", "/taken/ZR-7K4M-9QX2"),
        ["Beslis je niet binnen 10 werkdagen? Dan sturen we de aanvraag door."]);

    private static readonly string[] Aanvallen =
    [
        "\r\nBcc: slachtoffer@elders.example", "\nSubject: anders\n\n<script>alert(1)</script>", "=?utf-8?Q?=0D=0ABcc:_x?=", "=?UTF-8?B?DQpCY2M6IHg=?=",
        "</p></div><img src=x onerror=alert(1)>", "\"><a href=javascript:1>", "'><b>", "&lt;&amp;&#60;", "\0\u0001\u001b[31m", "\u202Eneda.exe", "\u2028\u2029\u0085", "\uD800", "\uDC00x",
        "\r\n.\r\nMAIL FROM:<x@y.example>", "\n.\n", "\n--grens--\n", "<!--", "]]>", "<style>*{}", "a@b.example, c@d.example", "<c@d.example>", "(x)", "\"x\" <y@z.example>", "👩‍👩‍👧", "e\u0301", "\t", "   ",
    ];

    /// <summary>What a stranger may type anywhere.</summary>
    public static readonly Gen<string> Vijandig =
        Gen.OneOf(EenVan(Aanvallen), Gen.String, Gen.String[Gen.Char['\0', '\u00ff'], 0, 40], Gen.String[Gen.Char.AlphaNumeric, 1, 90])
            .Array[0, 6].Select(string.Concat);

    /// <summary>Content with hostile text in every place.</summary>
    public static readonly Gen<Mailinhoud> VijandigeInhoud =
        Gen.Select(Vijandig, Vijandig.Array[0, 3], Gen.Select(Vijandig, Vijandig, (naam, waarde) => new Mailfeit(naam, waarde)).Array[0, 3], Vijandig, Vijandig, Vijandig.Array[0, 2])
            .Select(delen => new Mailinhoud(delen.Item1, delen.Item2, delen.Item3, new Mailknop(delen.Item4, delen.Item5), delen.Item6));

    public static Gen<string> EenVan(params string[] teksten) => Gen.Int[0, teksten.Length - 1].Select(plaats => teksten[plaats]);

    public static MailOpmaak Opmaak(PortaalOptions? portaal = null) => new(Options.Create(portaal ?? Portaal), Localizer);

    public static Berichtmaker Berichten(MailOptions? options = null) => new(Opmaak(), Options.Create(options ?? new MailOptions()));

    public static UitgaandeMail Mail(string aan = "leon@oostmeer.example", string naam = "Léon Maes", Mailinhoud? inhoud = null, DateTimeOffset? nu = null) =>
        new(Mailsoort.NieuweTaak, aan, naam, inhoud ?? Inhoud, nu ?? Nu);

    /// <summary>The message as the receiver reads it from the wire.</summary>
    public static MimeMessage OverDeLijn(MimeMessage bericht)
    {
        using var lijn = new MemoryStream();
        bericht.WriteTo(lijn);
        lijn.Position = 0;
        return MimeMessage.Load(lijn);
    }

    private static IStringLocalizer<MailOpmaak> Localizer { get; } =
        new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider().GetRequiredService<IStringLocalizer<MailOpmaak>>();
}
