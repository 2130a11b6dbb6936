using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.Gebruikers;

/// <summary>An organisation, its administrator, somebody who works there, and what stands in the database about them.</summary>
internal sealed class Dienst : IDisposable
{
    public const string Formulier = "main form[data-zr-bewaken]";
    public const string Reden = "Je neemt dossiers over van een collega.";

    private readonly PortaalProef proef;

    private Dienst(PortaalProef proef, Organisatie organisatie, Persoon wie, Bezoeker beheerder, Werkrelatie werkrelatie) =>
        (this.proef, Organisatie, Wie, Beheerder, Werkrelatie) = (proef, organisatie, wie, beheerder, werkrelatie);

    public Organisatie Organisatie { get; }

    public Persoon Wie { get; }

    public Bezoeker Beheerder { get; }

    public Werkrelatie Werkrelatie { get; }

    public Persoon Medewerker => Werkrelatie.Persoon;

    public string Adres => $"/gebruikers/{Werkrelatie.Id}";

    public static async Task<Dienst> BeginnenAsync(PortaalProef proef, bool hoofd = false, bool metEmail = true, Geldigheid? geldigheid = null)
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        var wie = await proef.Data.BeheerderAsync(organisatie, hoofd: hoofd, persoon: await proef.Data.PersoonAsync("Lien", "Maes"));
        var werkrelatie = await proef.Data.WerkrelatieAsync(await proef.Data.PersoonAsync("Tom", "Claes"), organisatie, metEmail: metEmail, geldigheid: geldigheid);
        return new Dienst(proef, organisatie, wie, await proef.AlsAsync(wie), werkrelatie);
    }

    public Task<ToegekendRecht> ToegekendAsync(Gebruikersrecht? recht = null, Geldigheid? geldigheid = null, params string[] contexten) =>
        ToegekendAanAsync(Medewerker, recht, geldigheid, contexten);

    public async Task<ToegekendRecht> ToegekendAanAsync(Persoon persoon, Gebruikersrecht? recht = null, Geldigheid? geldigheid = null, params string[] contexten) =>
        await proef.Data.ToegekendAsync(persoon, Organisatie, recht ?? await proef.Data.RechtAsync(), geldigheid, doelgroep: null, contexten);

    public string RechtAdres(ToegekendRecht recht, string actie) => $"{Adres}/rechten/{recht.Id}/{actie}";

    public async Task<Pagina> ToekennenAsync(Gebruikersrecht recht, params (string Naam, string? Waarde)[] waarden)
    {
        var formulier = await Beheerder.PaginaAsync($"{Adres}/toekennen?recht={recht.Code}");
        return await formulier.IndienenAsync(Formulier, MetReden(waarden));
    }

    public async Task<Pagina> IndienenAsync(string adres, params (string Naam, string? Waarde)[] waarden) =>
        await (await Beheerder.PaginaAsync(adres)).IndienenAsync(Formulier, MetReden(waarden));

    public Task<Werkrelatie> StandAsync(long? id = null) => proef.Data.LezenAsync(db => db.Werkrelaties.AsSplitQuery()
        .Include(een => een.Rechten).ThenInclude(recht => recht.Gebruikersrecht)
        .Include(een => een.Rechten).ThenInclude(recht => recht.Contexten)
        .Include(een => een.Rechten).ThenInclude(recht => recht.ToegekendDoor)
        .SingleAsync(een => een.Id == (id ?? Werkrelatie.Id)));

    public Task<List<Logboekregel>> LogboekAsync(Persoon? over = null) => proef.Data.LezenAsync(db => db.Logboek
        .Include(regel => regel.Door).Include(regel => regel.Organisatie)
        .Where(regel => regel.Over!.Id == (over ?? Medewerker).Id)
        .OrderBy(regel => regel.Id).ToListAsync());

    public Task<List<UitgaandeMail>> MailsAsync(Mailsoort soort = Mailsoort.Wijziging, Persoon? aan = null) => proef.Data.LezenAsync(db => db.UitgaandeMails
        .Where(mail => mail.Soort == soort && mail.AanNaam == (aan ?? Medewerker).Voornaam + " " + (aan ?? Medewerker).Familienaam
            && mail.Aan.Contains($"organisatie{Organisatie.Id}."))
        .OrderBy(mail => mail.Id).ToListAsync());

    public void Dispose() => Beheerder.Dispose();

    private static (string Naam, string? Waarde)[] MetReden((string Naam, string? Waarde)[] waarden) =>
        waarden.Any(waarde => waarde.Naam == "Formulier.Reden") ? waarden : [.. waarden, ("Formulier.Reden", Reden)];
}
