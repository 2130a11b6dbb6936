using Microsoft.EntityFrameworkCore;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Mail;
using Zelfregistratie.Web.Tests.Mail;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Mails;

/// <summary>Mails in the outbox of a test, as the sender leaves them.</summary>
internal static class Mailrijen
{
    public const string Fout = "550 5.1.1 Onbekende postbus";

    /// <summary>Adds a mail in a state; by default caused now.</summary>
    /// <returns>Its key.</returns>
    public static async Task<long> MailAsync(this PortaalProef proef, string aan, MailStatus status, DateTimeOffset? op = null, Mailsoort soort = Mailsoort.NieuweTaak)
    {
        await using var db = proef.Db();
        var mail = new UitgaandeMail(soort, aan, "Léon Maes", Voorbeeldmail.Inhoud, op ?? proef.Klok.GetUtcNow());
        db.Add(mail);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var nu = proef.Klok.GetUtcNow();
        DateTimeOffset? verzonden = status == MailStatus.Verzonden ? nu : null;
        var (fout, pogingen) = status == MailStatus.Mislukt ? (Fout, 13) : (null, status == MailStatus.Verzonden ? 1 : 0);
        await db.UitgaandeMails.Where(een => een.Id == mail.Id).ExecuteUpdateAsync(
            rij => rij.SetProperty(een => een.Status, status).SetProperty(een => een.Pogingen, pogingen).SetProperty(een => een.LaatsteFout, fout).SetProperty(een => een.VerzondenOp, verzonden),
            TestContext.Current.CancellationToken);
        return mail.Id;
    }
}
