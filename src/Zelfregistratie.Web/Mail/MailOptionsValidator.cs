using Microsoft.Extensions.Options;
using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Web.Mail;

/// <summary>Refuses to start with settings that would leave mails behind, and names the setting.</summary>
internal sealed class MailOptionsValidator(IHostEnvironment environment) : IValidateOptions<MailOptions>
{
    public ValidateOptionsResult Validate(string? name, MailOptions options)
    {
        var fouten = Fouten(options).ToList();
        return fouten.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(fouten);
    }

    private IEnumerable<string> Fouten(MailOptions options)
    {
        if (!options.HeeftBestemming && !environment.IsDevelopment())
        {
            yield return "Mail:Smtp:Host (a mail server) or Mail:Map (a folder) must be set.";
        }

        if (!Emailadres.TryLezen(options.Afzender.Adres, out _))
        {
            yield return "Mail:Afzender:Adres must be an e-mail address.";
        }

        if (string.IsNullOrWhiteSpace(options.Afzender.Naam))
        {
            yield return "Mail:Afzender:Naam must not be empty.";
        }

        if (options.Smtp.Port is < 1 or > 65_535)
        {
            yield return "Mail:Smtp:Port must be between 1 and 65535.";
        }

        if (options.Smtp.Verbindingen is < 1 or > 20)
        {
            yield return "Mail:Smtp:Verbindingen must be between 1 and 20.";
        }

        if (string.IsNullOrEmpty(options.Smtp.Gebruiker) != string.IsNullOrEmpty(options.Smtp.Wachtwoord))
        {
            yield return "Mail:Smtp:Gebruiker and Mail:Smtp:Wachtwoord must be set together.";
        }

        if (options.Smtp is { Tls: MailTls.Geen, Gebruiker.Length: > 0 } && !environment.IsDevelopment())
        {
            yield return "Mail:Smtp:Tls must not be Geen with Mail:Smtp:Gebruiker: the password would travel in the clear.";
        }
    }
}
