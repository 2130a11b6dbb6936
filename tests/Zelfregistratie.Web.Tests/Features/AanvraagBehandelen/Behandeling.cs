using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.AanvraagBehandelen;

/// <summary>A request, who decides on it, and what stands in the database about it.</summary>
internal sealed class Behandeling : IDisposable
{
    public const string Formulier = "main form[data-zr-bewaken]";
    public const string Reden = "Je hebt dit nodig voor je werk.";

    private readonly PortaalProef proef;

    private Behandeling(PortaalProef proef, Organisatie organisatie, Persoon wie, Bezoeker beheerder, Aanvraag aanvraag) =>
        (this.proef, Organisatie, Wie, Beheerder, Aanvraag) = (proef, organisatie, wie, beheerder, aanvraag);

    public Organisatie Organisatie { get; }

    public Persoon Wie { get; }

    public Bezoeker Beheerder { get; }

    public Aanvraag Aanvraag { get; }

    public string Adres => $"/taken/{Aanvraag.Referentie}";

    public static async Task<Behandeling> BeginnenAsync(PortaalProef proef, Action<Proefaanvraag>? instellen = null, Organisatie? organisatie = null)
    {
        organisatie ??= await proef.Data.OrganisatieAsync();
        var wie = await proef.Data.BeheerderAsync(organisatie, persoon: await proef.Data.PersoonAsync("Lien", "Maes"));
        var aanvraag = await proef.Data.AanvraagAsync(een =>
        {
            een.Organisatie = organisatie;
            instellen?.Invoke(een);
        });
        return new Behandeling(proef, organisatie, wie, await proef.AlsAsync(wie), aanvraag);
    }

    public async Task<Pagina> GoedkeurenAsync(params (string Naam, string? Waarde)[] waarden)
    {
        var metReden = waarden.Any(waarde => waarde.Naam == "Formulier.Reden") ? waarden : [.. waarden, ("Formulier.Reden", Reden)];
        return await (await Beheerder.PaginaAsync(Adres + "/goedkeuren")).IndienenAsync(Formulier, metReden);
    }

    public async Task<Pagina> AfkeurenAsync(string reden = Reden) =>
        await (await Beheerder.PaginaAsync(Adres + "/afkeuren")).IndienenAsync(Formulier, ("Formulier.Reden", reden));

    public Task<Aanvraag> StandAsync() => proef.Data.LezenAsync(db => db.Aanvragen.Include(een => een.BeslistDoor).SingleAsync(een => een.Id == Aanvraag.Id));

    public Task<List<Werkrelatie>> WerkrelatiesAsync() => proef.Data.LezenAsync(db => db.Werkrelaties.AsSplitQuery()
        .Include(een => een.Rechten).ThenInclude(recht => recht.Contexten)
        .Include(een => een.Rechten).ThenInclude(recht => recht.Aanvraag)
        .Include(een => een.Rechten).ThenInclude(recht => recht.Gebruikersrecht)
        .Where(een => een.Persoon.Id == Aanvraag.Aanvrager.Id && een.Organisatie.Id == Organisatie.Id)
        .OrderBy(een => een.Id).ToListAsync());

    public Task<List<Logboekregel>> LogboekAsync(Referentie? referentie = null) => proef.Data.LezenAsync(db => db.Logboek
        .Include(regel => regel.Door).Include(regel => regel.Over).Include(regel => regel.Organisatie)
        .Where(regel => regel.Onderwerp == (referentie ?? Aanvraag.Referentie).Waarde)
        .OrderBy(regel => regel.Id).ToListAsync());

    public async Task<List<UitgaandeMail>> MailsAsync(Referentie? referentie = null)
    {
        var waarde = (referentie ?? Aanvraag.Referentie).Waarde;
        var mails = await proef.Data.LezenAsync(db => db.UitgaandeMails.OrderBy(mail => mail.Id).ToListAsync());
        return [.. mails.Where(mail => mail.Inhoud.Knop?.Pad.EndsWith(waarde, StringComparison.Ordinal) == true)];
    }

    public void Dispose() => Beheerder.Dispose();
}
