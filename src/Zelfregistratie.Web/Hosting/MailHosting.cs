using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Hosting;

/// <summary>The outbox and its sender, after the settings of section <c>Mail</c>.</summary>
internal static class MailHosting
{
    public static void AddMail(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<IValidateOptions<MailOptions>, MailOptionsValidator>();
        services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section).ValidateOnStart();
        services.AddSingleton<MailOpmaak>();
        services.AddSingleton<Berichtmaker>();

        var mail = builder.Configuration.GetSection(MailOptions.Section).Get<MailOptions>() ?? new MailOptions();
        if (mail.HeeftBestemming)
        {
            builder.AddVerzender(mail);
        }
    }

    // Without a destination (only in Development) mails wait in the outbox.
    private static void AddVerzender(this WebApplicationBuilder builder, MailOptions mail)
    {
        var services = builder.Services;
        if (mail.NaarServer)
        {
            services.AddSingleton<SmtpVerbindingen>();
            services.AddSingleton<IMailbestemming, SmtpBestemming>();
        }
        else
        {
            services.AddSingleton<IMailbestemming, MapBestemming>();
        }

        services.AddSingleton<MailWekker>();
        services.AddSingleton<IInterceptor, MailWekkerInterceptor>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<Verzendronde>();
        services.AddHostedService<MailVerzender>();
    }
}
