using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Hosting.Opdrachten;

/// <summary>The commands about mails.</summary>
internal static class Mailopdracht
{
    private const int Partij = 200;
    private const int MeestePogingen = 5;

    private static readonly Option<bool> Alle = new("--alle") { Description = "Every failed mail." };

    private static readonly Option<long[]> Id = new("--id") { Description = "A failed mail, by its number; may be given more than once." };

    /// <summary><c>mail resend --alle</c> or <c>mail resend --id N</c>.</summary>
    public static Command Maken(Uitvoerder uitvoerder)
    {
        var resend = new Command("resend", "Puts failed mails back in the outbox; a running portal sends them within half a minute.") { Alle, Id };
        resend.Validators.Add(gelezen =>
        {
            if (gelezen.GetValue(Alle) == (gelezen.GetResult(Id) is not null))
            {
                gelezen.AddError("Give either --alle or --id.");
            }
        });
        return new Command("mail", "Mails of the outbox.") { uitvoerder.Doet(resend, ResendAsync) };
    }

    private static async Task<int> ResendAsync(Opdrachtomgeving omgeving, ParseResult gelezen, CancellationToken ct)
    {
        if (gelezen.GetValue(Alle))
        {
            var alle = await AlleAsync(omgeving.Services, ct);
            await omgeving.Uitvoer.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{alle} sent again."));
            return Uitvoerder.Gelukt;
        }

        var gevraagd = gelezen.GetValue(Id)!.Distinct().ToList();
        var opnieuw = new List<long>();
        foreach (var partij in gevraagd.Chunk(Partij))
        {
            opnieuw.AddRange(await OpnieuwAsync(omgeving.Services, mails => mails.Where(mail => partij.Contains(mail.Id)), ct));
        }

        await omgeving.Uitvoer.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{opnieuw.Count} sent again."));
        var over = gevraagd.Except(opnieuw).ToList();
        if (over.Count == 0)
        {
            return Uitvoerder.Gelukt;
        }

        await omgeving.Fouten.WriteLineAsync($"Not failed, or unknown: {string.Join(", ", over)}.");
        return Uitvoerder.Mislukt;
    }

    // By key: a mail that fails again meanwhile does not come back.
    private static async Task<int> AlleAsync(IServiceProvider services, CancellationToken ct)
    {
        var (aantal, laatste) = (0, 0L);
        while (await OpnieuwAsync(services, mails => mails.Where(mail => mail.Id > laatste).OrderBy(mail => mail.Id).Take(Partij), ct) is { Count: > 0 } opnieuw)
        {
            (aantal, laatste) = (aantal + opnieuw.Count, opnieuw.Max());
        }

        return aantal;
    }

    /// <returns>The keys of the mails that were failed and now wait.</returns>
    private static async Task<List<long>> OpnieuwAsync(IServiceProvider services, Func<IQueryable<UitgaandeMail>, IQueryable<UitgaandeMail>> welke, CancellationToken ct)
    {
        var nu = services.GetRequiredService<TimeProvider>().GetUtcNow();
        for (var poging = 1; ; poging++)
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<ZelfregistratieDb>();
            var mails = await welke(db.UitgaandeMails.Where(mail => mail.Status == MailStatus.Mislukt)).ToListAsync(ct);
            mails.ForEach(mail => db.OpnieuwVersturen(mail, door: null, nu));
            try
            {
                await db.SaveChangesAsync(ct);
                return [.. mails.Select(mail => mail.Id)];
            }
            catch (Exception exception) when (exception.IsWedloopVerloren() && poging < MeestePogingen)
            {
                // A page sent some of them again: look once more.
            }
        }
    }
}
