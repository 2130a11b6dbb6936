using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Tests.Security;

internal sealed partial class Rollenproef
{
    private const string NieuwAdres = "nieuw@bedrijf.example";

    private static readonly (string, string) Waarom = ("Formulier.Reden", Rollendaad.Reden);

    /// <summary>Adds becoming, appointing and removing lokale beheerders, and being away.</summary>
    private void BeheerdersToevoegen()
    {
        daden["hoofd-worden"] = wereld => Task.FromResult<Rollendaad?>(new Rollendaad(
            Adres(wereld, "worden"),
            async () => wereld.Wie is { } ik && await NieuweRolAsync(wereld, ik, Rol.HoofdLokaleBeheerder),
            ("Formulier.Email", NieuwAdres),
            ("Formulier.Gebruikerstype", "VasteMedewerker")));
        daden["beheerder-aanstellen"] = wereld => Task.FromResult<Rollendaad?>(new Rollendaad(
            Adres(wereld, $"toevoegen/{wereld.Werkrelatie}"), () => HeeftRolAsync(wereld, wereld.Medewerker), Waarom));
        daden["nieuwe-beheerder-aanstellen"] = NieuweBeheerderAsync;
        daden["beheerder-verwijderen"] = async wereld => new Rollendaad(
            await RoladresAsync(wereld, wereld.Collega, "verwijderen"), async () => !await HeeftRolAsync(wereld, wereld.Collega), Waarom);
        daden["hoofd-verwijderen"] = async wereld => new Rollendaad(
            await RoladresAsync(wereld, wereld.AnderHoofd, "verwijderen"), async () => !await HeeftRolAsync(wereld, wereld.AnderHoofd), Waarom);
        daden["email-van-beheerder-verbeteren"] = async wereld => new Rollendaad(
            await RoladresAsync(wereld, wereld.Collega, "email"), async () => await EmailAsync(wereld, wereld.Collega) == NieuwAdres, ("Formulier.Email", NieuwAdres));
        daden["zichzelf-beheerder-maken"] = async wereld => await WerkrelatieAsync(wereld) is { } eigen
            ? new Rollendaad(Adres(wereld, $"toevoegen/{eigen}"), () => NieuweRolAsync(wereld, wereld.Wie!, Rol.LokaleBeheerder), Waarom)
            : null;
        daden["eigen-rol-verwijderen"] = async wereld => await EigenRolAsync(wereld)
            ? new Rollendaad(await RoladresAsync(wereld, wereld.Wie!, "verwijderen"), async () => !await HeeftRolAsync(wereld, wereld.Wie!), Waarom)
            : null;
        daden["eigen-email-verbeteren"] = async wereld => await EigenRolAsync(wereld)
            ? new Rollendaad(await RoladresAsync(wereld, wereld.Wie!, "email"), async () => await EmailAsync(wereld, wereld.Wie!) == NieuwAdres, ("Formulier.Email", NieuwAdres))
            : null;
        daden["eigen-afwezigheid-melden"] = wereld => Task.FromResult<Rollendaad?>(new Rollendaad(
            Adres(wereld, "afwezigheid"),
            () => proef.Data.LezenAsync(db => db.Afwezigheden.AnyAsync(een => een.Organisatie.Id == wereld.Organisatie.Id)),
            ("Formulier.Vervanger", wereld.Collega.Id.ToString(CultureInfo.InvariantCulture)),
            ("Formulier.Begindatum", "2026-11-16"),
            ("Formulier.Einddatum", "2026-11-20")));
    }

    private Task<Rollendaad?> NieuweBeheerderAsync(Rollenwereld wereld)
    {
        var insz = Verzonnen.Insz();
        var hash = Bescherming.Maken().Beschermen(insz).Hash;
        return Task.FromResult<Rollendaad?>(new Rollendaad(
            Adres(wereld, "toevoegen/nieuw"),
            () => proef.Data.LezenAsync(db => db.LokaleRollenVan(wereld.Organisatie.Id, proef.Data.Vandaag).AnyAsync(een => een.Werkrelatie.Persoon.InszHash == hash)),
            ("Formulier.Rijksregisternummer", insz.Cijfers),
            ("Formulier.Voornaam", "Mia"),
            ("Formulier.Familienaam", "Zegers"),
            ("Formulier.Email", NieuwAdres),
            ("Formulier.Gebruikerstype", "VasteMedewerker"),
            Waarom));
    }

    private static string Adres(Rollenwereld wereld, string wat) => $"/beheerders/{wereld.Organisatie.CodeWaarde}/{wat}";

    private async Task<string> RoladresAsync(Rollenwereld wereld, Persoon persoon, string wat) =>
        Adres(wereld, $"{await RolAsync(persoon.Id, wereld.Organisatie.Id)}/{wat}");

    private async Task<bool> EigenRolAsync(Rollenwereld wereld) => wereld.Wie is { } ik && await HeeftRolAsync(wereld, ik);

    private Task<bool> HeeftRolAsync(Rollenwereld wereld, Persoon persoon) =>
        proef.Data.LezenAsync(db => db.LokaleRollenVan(wereld.Organisatie.Id, proef.Data.Vandaag).AnyAsync(een => een.Werkrelatie.Persoon.Id == persoon.Id));

    private Task<bool> NieuweRolAsync(Rollenwereld wereld, Persoon persoon, Rol rol) => proef.Data.LezenAsync(db => db.LokaleRollenVan(wereld.Organisatie.Id, proef.Data.Vandaag)
        .AnyAsync(een => een.Werkrelatie.Persoon.Id == persoon.Id && een.Gebruikersrecht.Rol == rol && een.Begindatum == proef.Data.Vandaag));

    private Task<string?> EmailAsync(Rollenwereld wereld, Persoon persoon) => proef.Data.LezenAsync(db =>
        db.Werkrelaties.Where(een => een.Persoon.Id == persoon.Id && een.Organisatie.Id == wereld.Organisatie.Id).Select(een => een.Email).SingleAsync());

    private async Task<long?> WerkrelatieAsync(Rollenwereld wereld)
    {
        var wie = wereld.Wie?.Id;
        var eigen = await proef.Data.LezenAsync(db => db.Werkrelaties
            .Where(een => een.Persoon.Id == wie && een.Organisatie.Id == wereld.Organisatie.Id && !een.Rechten.Any(recht => recht.IngetrokkenOp != null))
            .Select(een => een.Id).SingleOrDefaultAsync());
        return eigen == 0 ? null : eigen;
    }
}
