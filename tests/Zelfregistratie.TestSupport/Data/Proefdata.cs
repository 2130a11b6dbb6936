using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.TestSupport.Data;

/// <summary>
/// Puts lawful rows in the database, each call in a context of its own. What a call returns is a picture of the moment:
/// read again with <see cref="LezenAsync{T}"/> what the portal may have changed since.
/// </summary>
public sealed partial class Proefdata(Func<ZelfregistratieDb> openen, TimeProvider klok)
{
    /// <summary>First day of what holds by default.</summary>
    public static readonly DateOnly Begin = new(2025, 1, 1);

    /// <summary>Now, on the clock of the portal.</summary>
    public DateTimeOffset Nu => klok.GetUtcNow();

    /// <summary>Today in Brussels, on the clock of the portal.</summary>
    public DateOnly Vandaag => BrusselseTijd.Datum(Nu);

    /// <summary>Reads from the database, in a context of its own.</summary>
    public async Task<T> LezenAsync<T>(Func<ZelfregistratieDb, Task<T>> lezen)
    {
        await using var db = openen();
        return await lezen(db);
    }

    /// <summary>Changes the database, in a context of its own, and saves.</summary>
    public async Task WijzigenAsync(Func<ZelfregistratieDb, Task> wijzigen)
    {
        await using var db = openen();
        await wijzigen(db);
        await db.SaveChangesAsync();
    }

    /// <summary>Adds somebody; by default with an invented national number and a name of their own.</summary>
    public Task<Persoon> PersoonAsync(string voornaam = "An", string? familienaam = null, Insz? insz = null) => ToevoegenAsync(db =>
        Task.FromResult(new Persoon(Bescherming.Maken().Beschermen(insz ?? Verzonnen.Insz()), voornaam, familienaam ?? $"Peeters {Verzonnen.Volgnummer()}")));

    /// <summary>Adds an organisation without administrators; the first doelgroep says what its code looks like.</summary>
    public Task<Organisatie> OrganisatieAsync(string doelgroep = "EA", string? naam = null, string? code = null, string? gemeente = "Gent", params string[] ookIn) => ToevoegenAsync(async db =>
    {
        var doelgroepen = new List<Doelgroep>();
        foreach (var gevraagd in ookIn.Prepend(doelgroep))
        {
            doelgroepen.Add(await db.Doelgroepen.SingleAsync(een => een.Code == gevraagd));
        }

        var gekozen = code ?? doelgroepen[0].Codesoort switch
        {
            Codesoort.Ovo => Verzonnen.Ovo(),
            Codesoort.Instellingsnummer => Verzonnen.Instellingsnummer(),
            _ => Verzonnen.Kbo(),
        };
        return new Organisatie(OrganisatieCode.Lezen(gekozen, doelgroepen[0].Codesoort), naam ?? $"Bedrijf {Verzonnen.Volgnummer()}", gemeente, doelgroepen);
    });

    /// <summary>Adds an organisation with one reachable administrator.</summary>
    public async Task<Organisatie> OrganisatieMetBeheerderAsync(string doelgroep = "EA", string? naam = null, string? code = null)
    {
        var organisatie = await OrganisatieAsync(doelgroep, naam, code);
        await BeheerderAsync(organisatie);
        return organisatie;
    }

    /// <summary>Adds a right that exists in some doelgroepen (by default EA), and its toepassing when that is not there yet.</summary>
    public Task<Gebruikersrecht> RechtAsync(
        string toepassing = "45",
        string? code = null,
        string[]? contexten = null,
        bool contextVerplicht = false,
        int? maximumduurInDagen = null,
        Beslisser beslisser = Beslisser.LokaleBeheerder,
        params string[] doelgroepen) => ToevoegenAsync(async db =>
    {
        var nummer = Verzonnen.Volgnummer();
        var van = await db.Toepassingen.SingleOrDefaultAsync(een => een.Code == toepassing)
            ?? new Toepassing(toepassing, $"Toepassing {toepassing}", "Om subsidies aan te vragen en op te volgen.");
        var gevraagd = doelgroepen is [] ? ["EA"] : doelgroepen;
        var bestaatIn = await db.Doelgroepen.Where(doelgroep => gevraagd.Contains(doelgroep.Code)).ToListAsync();
        var metContexten = new List<Context>();
        foreach (var context in contexten ?? [])
        {
            metContexten.Add(await db.Contexten.SingleOrDefaultAsync(een => een.Code == context) ?? new Context(context, $"Context {context}"));
        }

        return new Gebruikersrecht(van, code ?? $"RECHT-{nummer}", $"Recht {nummer}", "Dossiers bekijken en indienen.")
            .Instellen(bestaatIn, metContexten, contextVerplicht, maximumduurInDagen, beslisser);
    });

    private async Task<T> ToevoegenAsync<T>(Func<ZelfregistratieDb, Task<T>> maken)
        where T : class
    {
        await using var db = openen();
        var nieuw = await maken(db);
        db.Add(nieuw);
        await db.SaveChangesAsync();
        return nieuw;
    }
}
