using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Hosting.Achtergrond;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.Termijnen;

/// <summary>A portal whose clock is set and whose rounds are run by the test.</summary>
public class Termijnproef : PortaalProef
{
    private readonly Dictionary<string, string?> instellingen = new(StringComparer.Ordinal);
    private readonly Teller teller = new();

    /// <summary>How many queries and deletes the rounds sent so far.</summary>
    internal int Queries => teller.Aantal;

    /// <summary>Starts one.</summary>
    internal static async Task<Termijnproef> StartenAsync(params (string Naam, string Waarde)[] instellingen)
    {
        var proef = new Termijnproef();
        foreach (var (naam, waarde) in instellingen)
        {
            proef.instellingen["Termijnen:" + naam] = waarde;
        }

        await proef.InitializeAsync();
        return proef;
    }

    /// <summary>Sets the clock to a time in Brussels, such as "2026-11-19 08:00", and runs a round.</summary>
    internal async Task RondeAsync<TTaak>(string op)
        where TTaak : class, IAchtergrondtaak
    {
        Zetten(op);
        await RondeAsync<TTaak>();
    }

    /// <summary>Runs a round now.</summary>
    internal Task RondeAsync<TTaak>()
        where TTaak : class, IAchtergrondtaak => Services.GetRequiredService<TTaak>().UitvoerenAsync(TestContext.Current.CancellationToken);

    /// <summary>Sets the clock to a time in Brussels.</summary>
    internal void Zetten(string op)
    {
        var lokaal = DateTime.Parse(op, CultureInfo.InvariantCulture);
        Klok.SetUtcNow(new DateTimeOffset(lokaal, TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels").GetUtcOffset(lokaal)));
    }

    /// <summary>The mails of a kind, in order; by default all of it.</summary>
    internal async Task<List<UitgaandeMail>> MailsAsync(Mailsoort soort, Persoon? aan = null)
    {
        var mails = await Data.LezenAsync(db => db.UitgaandeMails.Where(mail => mail.Soort == soort).OrderBy(mail => mail.Id).ToListAsync());
        return [.. mails.Where(mail => aan is null || mail.AanNaam == aan.Naam)];
    }

    /// <summary>The request as it stands now.</summary>
    internal Task<Aanvraag> StandAsync(Aanvraag aanvraag) => Data.LezenAsync(db => db.Aanvragen.SingleAsync(een => een.Id == aanvraag.Id));

    /// <summary>Rejects a request.</summary>
    internal Task AfkeurenAsync(Aanvraag aanvraag, Persoon door) => Data.WijzigenAsync(async db =>
    {
        var (wie, wat) = (await db.Personen.SingleAsync(een => een.Id == door.Id), await db.Aanvragen.Include(een => een.Aanvrager).SingleAsync(een => een.Id == aanvraag.Id));
        wat.Afkeuren(wie, Reden.Lezen("Vraag dit aan het onthaal."), Klok.GetUtcNow());
    });

    /// <summary>All words of a mail.</summary>
    internal static string Woorden(UitgaandeMail mail) => string.Join('\n',
        [mail.Inhoud.Onderwerp, .. mail.Inhoud.Alineas, .. mail.Inhoud.Feiten.Select(feit => $"{feit.Naam}: {feit.Waarde}"), mail.Inhoud.Knop?.Tekst ?? "", .. mail.Inhoud.Slot]);

    /// <inheritdoc />
    protected override void Instellen(WebApplicationBuilder builder)
    {
        foreach (var (naam, waarde) in instellingen)
        {
            builder.Configuration[naam] = waarde;
        }
    }

    /// <inheritdoc />
    protected override void Vervangen(IServiceCollection services) => services.AddSingleton<IInterceptor>(teller);

    /// <summary>Today in Brussels.</summary>
    internal DateOnly Vandaag => BrusselseTijd.Datum(Klok.GetUtcNow());

    private sealed class Teller : DbCommandInterceptor
    {
        private int aantal;

        public int Aantal => aantal;

        public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
        {
            if (eventData.CommandSource == CommandSource.LinqQuery) Interlocked.Increment(ref aantal);
            return ValueTask.FromResult(result);
        }

        public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
        {
            if (eventData.CommandSource == CommandSource.ExecuteDelete) Interlocked.Increment(ref aantal);
            return ValueTask.FromResult(result);
        }
    }
}
