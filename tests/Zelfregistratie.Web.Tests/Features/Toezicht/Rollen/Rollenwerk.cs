using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Rollen;

/// <summary>Giving and taking roles, and what stands in the database about it.</summary>
internal static class Rollenwerk
{
    public const string Formulier = "main form[data-zr-bewaken]";
    public const string Reden = "Vervangt een collega die vertrokken is.";

    /// <summary>Somebody who is not known yet.</summary>
    public sealed record Nieuweling(Insz Insz, string Familienaam)
    {
        public string Email => $"{Familienaam.ToLowerInvariant().Replace(' ', '.')}@portaal.example";

        public static Nieuweling Verzinnen() => new(Verzonnen.Insz(), $"Nieuw{Verzonnen.Volgnummer()}");
    }

    public static async Task<Pagina> AanstellenAsync(this Bezoeker bezoeker, Nieuweling wie, Rol rol, params (string Naam, string? Waarde)[] verder)
    {
        (string Naam, string? Waarde)[] velden =
        [
            ("Formulier.Rijksregisternummer", wie.Insz.Voluit), ("Formulier.Voornaam", "Noor"), ("Formulier.Familienaam", wie.Familienaam),
            ("Formulier.Email", wie.Email), ("Formulier.Rol", rol.ToString()), ("Formulier.Reden", Reden),
        ];
        var formulier = await bezoeker.PaginaAsync("/toezicht/rollen/aanstellen");
        return await formulier.IndienenAsync(Formulier, [.. velden.Where(veld => !verder.Any(ander => ander.Naam == veld.Naam)), .. verder]);
    }

    public static async Task<Pagina> WegnemenAsync(this Bezoeker bezoeker, long rol, string reden = Reden) =>
        await (await bezoeker.PaginaAsync($"/toezicht/rollen/{rol}/verwijderen")).IndienenAsync(Formulier, ("Formulier.Reden", reden));

    public static Task<Persoon?> PersoonAsync(this PortaalProef proef, Insz insz)
    {
        var hash = Bescherming.Maken().Hashes(insz).Single();
        return proef.Data.LezenAsync(db => db.Personen.SingleOrDefaultAsync(een => een.InszHash == hash));
    }

    /// <summary>The roles of the portal that somebody has or had.</summary>
    public static Task<List<ToegekendRecht>> PortaalrollenAsync(this PortaalProef proef, Persoon persoon) => proef.Data.LezenAsync(db => db.ToegekendeRechten.AsSplitQuery()
        .Include(een => een.Gebruikersrecht).Include(een => een.Contexten).Include(een => een.ToegekendDoor)
        .Include(een => een.Werkrelatie.Organisatie).Include(een => een.Werkrelatie.Doelgroep)
        .Where(een => een.Werkrelatie.Persoon.Id == persoon.Id && Rolbeheer.Portaalrollen.Contains(een.Gebruikersrecht.Rol))
        .OrderBy(een => een.Id).ToListAsync());

    public static async Task<long> RolIdAsync(this PortaalProef proef, Persoon persoon) => (await proef.PortaalrollenAsync(persoon)).Single().Id;

    public static Task<List<Logboekregel>> LogboekOverAsync(this PortaalProef proef, Persoon persoon) => proef.Data.LezenAsync(db => db.Logboek
        .Include(regel => regel.Door).Include(regel => regel.Organisatie)
        .Where(regel => regel.Over!.Id == persoon.Id).OrderBy(regel => regel.Id).ToListAsync());

    public static Task<List<UitgaandeMail>> MailsAanAsync(this PortaalProef proef, string adres) =>
        proef.Data.LezenAsync(db => db.UitgaandeMails.Where(mail => mail.Aan == adres).OrderBy(mail => mail.Id).ToListAsync());

    public static Task<string?> EmailAsync(this PortaalProef proef, Persoon persoon) => proef.Data.LezenAsync(db =>
        db.Werkrelaties.Where(een => een.Persoon.Id == persoon.Id).Select(een => een.Email).FirstAsync());
}
