using System.Globalization;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Zelfregistratie.Web.Mail;

/// <summary>A folder that gets one <c>.eml</c> file per mail, named so that they sort in the order of their cause.</summary>
internal sealed class MapBestemming(IOptions<MailOptions> options) : IMailbestemming
{
    public async Task BezorgenAsync(UitgaandeMail mail, MimeMessage bericht, CancellationToken ct)
    {
        var map = Directory.CreateDirectory(options.Value.Map!).FullName;
        var naam = string.Create(CultureInfo.InvariantCulture, $"{mail.AangemaaktOp.UtcDateTime:yyyyMMdd'T'HHmmssfff'Z'}-{mail.Id:D10}");
        var tijdelijk = Path.Combine(map, $".{naam}-{Guid.NewGuid():N}.tmp");
        try
        {
            await bericht.WriteToAsync(tijdelijk, ct);

            // Renaming shows the whole file or nothing; a second attempt replaces the first.
            File.Move(tijdelijk, Path.Combine(map, naam + ".eml"), overwrite: true);
        }
        finally
        {
            File.Delete(tijdelijk);
        }
    }
}
