using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.Beheerders;

/// <summary>An organisation with a hoofd lokale beheerder who is signed in, and what stands in the database about its administrators.</summary>
internal sealed class Beheer : IDisposable
{
    public const string Formulier = "main form[data-zr-bewaken]";
    public const string Reden = "Ze neemt het werk van Karel over.";

    private readonly PortaalProef proef;

    private Beheer(PortaalProef proef, Organisatie organisatie, Persoon hoofd, Bezoeker bezoeker) =>
        (this.proef, Organisatie, Hoofd, Bezoeker) = (proef, organisatie, hoofd, bezoeker);

    public Organisatie Organisatie { get; }

    public Persoon Hoofd { get; }

    public Bezoeker Bezoeker { get; }

    public static async Task<Beheer> BeginnenAsync(PortaalProef proef, bool metEmail = true, string doelgroep = "EA")
    {
        var organisatie = await proef.Data.OrganisatieAsync(doelgroep);
        var hoofd = await proef.Data.BeheerderAsync(organisatie, metEmail, hoofd: true, persoon: await proef.Data.PersoonAsync("Lien", "Maes"));
        return new Beheer(proef, organisatie, hoofd, await proef.AlsAsync(hoofd));
    }

    public string Adres(string wat) => $"/beheerders/{Organisatie.CodeWaarde}/{wat}";

    public Task<Pagina> LijstAsync() => Bezoeker.PaginaAsync($"/beheerders?organisatie={Organisatie.CodeWaarde}");

    public Task<long> RolAsync(Persoon persoon) => proef.Data.LezenAsync(db => db.ToegekendeRechten
        .Where(een => een.Werkrelatie.Persoon.Id == persoon.Id && een.Werkrelatie.Organisatie.Id == Organisatie.Id && een.Gebruikersrecht.Rol != Rol.Geen)
        .OrderByDescending(een => een.Id).Select(een => een.Id).FirstAsync());

    public async Task<string> EmailAsync(Persoon persoon) => await proef.Data.LezenAsync(db => db.Werkrelaties
        .Where(een => een.Persoon.Id == persoon.Id && een.Organisatie.Id == Organisatie.Id && een.BeeindigdOp == null).Select(een => een.Email).SingleAsync()) ?? "";

    public Task<IReadOnlyList<Rol>> RollenAsync(Persoon persoon) => RollenAsync(proef, persoon, Organisatie);

    public Task<List<Logboekregel>> LogboekAsync() => LogboekAsync(proef, Organisatie);

    public Task<List<UitgaandeMail>> MailsAsync() => MailsAsync(proef, Organisatie);

    public static async Task<IReadOnlyList<Rol>> RollenAsync(PortaalProef proef, Persoon persoon, Organisatie organisatie) =>
        [.. (await proef.Data.LezenAsync(db => db.RollenInAsync(persoon, organisatie.Id, proef.Data.Vandaag, default))).Order()];

    public static Task<List<Logboekregel>> LogboekAsync(PortaalProef proef, Organisatie organisatie) => proef.Data.LezenAsync(db => db.Logboek
        .Include(regel => regel.Door).Include(regel => regel.Over)
        .Where(regel => regel.Organisatie!.Id == organisatie.Id).OrderBy(regel => regel.Id).ToListAsync());

    // Names of organisations of tests hold a number of their own.
    public static Task<List<UitgaandeMail>> MailsAsync(PortaalProef proef, Organisatie organisatie) => proef.Data.LezenAsync(db => db.UitgaandeMails
        .Where(mail => mail.Soort == Mailsoort.Wijziging && mail.InhoudJson.Contains(organisatie.Naam + " (")).OrderBy(mail => mail.Id).ToListAsync());

    public void Dispose() => Bezoeker.Dispose();
}
