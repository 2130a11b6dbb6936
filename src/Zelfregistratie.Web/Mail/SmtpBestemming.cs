using MailKit.Net.Smtp;
using MimeKit;

namespace Zelfregistratie.Web.Mail;

/// <summary>A mail server.</summary>
internal sealed class SmtpBestemming(SmtpVerbindingen verbindingen) : IMailbestemming
{
    public async Task BezorgenAsync(UitgaandeMail mail, MimeMessage bericht, CancellationToken ct)
    {
        var client = await verbindingen.LenenAsync(ct);
        try
        {
            await client.SendAsync(bericht, ct);
        }
        catch (SmtpCommandException)
        {
            verbindingen.Terugleggen(client);
            throw;
        }
        catch
        {
            // Who knows what the server still waits for: this connection is not used again.
            client.Dispose();
            throw;
        }

        verbindingen.Terugleggen(client);
    }
}
