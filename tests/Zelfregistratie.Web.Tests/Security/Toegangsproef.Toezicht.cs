using System.Globalization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Mail;
using Zelfregistratie.Web.Tests.Features.Toezicht.Mails;

namespace Zelfregistratie.Web.Tests.Security;

internal sealed partial class Toegangsproef
{
    /// <summary>Adds what the pages of the centrale beheerder need.</summary>
    private async Task ToezichtAsync(Organisatie organisatie)
    {
        var aan = $"toegang@{organisatie.CodeWaarde}.example";
        doelen["{mail}"] = Nummer(await proef.MailAsync(aan, MailStatus.Mislukt));
        doelen["{verstuurd}"] = Nummer(await proef.MailAsync(aan, MailStatus.Verzonden));
        doelen["{geenmail}"] = "987654321";

        static string Nummer(long id) => id.ToString(CultureInfo.InvariantCulture);
    }
}
