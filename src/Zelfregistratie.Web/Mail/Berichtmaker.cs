using Microsoft.Extensions.Options;
using MimeKit;
using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Web.Mail;

/// <summary>Makes the message that goes out: the same one at every attempt.</summary>
internal sealed class Berichtmaker(MailOpmaak opmaak, IOptions<MailOptions> options)
{
    /// <summary>Makes the message of a mail.</summary>
    /// <exception cref="OngeldigeOntvanger">The address of the receiver can't be written to.</exception>
    public MimeMessage Maken(UitgaandeMail mail)
    {
        if (!Emailadres.TryLezen(mail.Aan, out var aan))
        {
            throw new OngeldigeOntvanger();
        }

        var inhoud = mail.Inhoud;
        var afzender = options.Value.Afzender;
        var bericht = new MimeMessage
        {
            Subject = SchoneKop(MailOpmaak.Onderwerp(inhoud)),
            Date = BrusselseTijd.Lokaal(mail.AangemaaktOp),
            MessageId = $"{mail.BerichtId:N}@{Domein(afzender.Adres)}",
            Body = new MultipartAlternative(Deel("plain", opmaak.Tekst(inhoud)), Deel("html", opmaak.Html(inhoud))),
        };
        bericht.From.Add(new MailboxAddress(SchoneKop(afzender.Naam), afzender.Adres));
        bericht.To.Add(new MailboxAddress(SchoneKop(mail.AanNaam), aan));
        bericht.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        bericht.Headers.Add(HeaderId.ContentLanguage, "nl");
        return bericht;
    }

    // Clients would decode "=?" typed by somebody as an encoded word.
    private static string SchoneKop(string tekst) => SchoneTekst.EenRegel(tekst).Replace("=?", "= ?", StringComparison.Ordinal);

    private static string Domein(string adres) => adres[(adres.LastIndexOf('@') + 1)..];

    private static TextPart Deel(string soort, string tekst)
    {
        var deel = new TextPart(soort) { ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        deel.SetText(System.Text.Encoding.UTF8, tekst);
        return deel;
    }
}
