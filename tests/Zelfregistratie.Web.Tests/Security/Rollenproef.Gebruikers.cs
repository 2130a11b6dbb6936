using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Tests.Security;

internal sealed partial class Rollenproef
{
    private static readonly (string, string) NieuwEinde = ("Formulier.Einddatum", "2026-12-31");

    /// <summary>Adds the changes to people of the organisation and their rights.</summary>
    private void GebruikersToevoegen()
    {
        daden["recht-toekennen"] = wereld => ToekennenAsync(wereld, wereld.Medewerker);
        daden["recht-toekennen-aan-collega"] = wereld => ToekennenAsync(wereld, wereld.Collega);
        daden["recht-verleggen"] = wereld => RechtWijzigenAsync(wereld, wereld.Medewerker, "verleggen");
        daden["recht-intrekken"] = wereld => RechtWijzigenAsync(wereld, wereld.Medewerker, "intrekken");
        daden["rol-intrekken-bij-gebruikers"] = RolIntrekkenAsync;
        daden["werkrelatie-beeindigen"] = wereld => BeeindigenAsync(wereld, wereld.Medewerker);
        daden["werkrelatie-van-beheerder-beeindigen"] = wereld => BeeindigenAsync(wereld, wereld.Collega);
        daden["werkrelatie-van-hoofd-beeindigen"] = wereld => BeeindigenAsync(wereld, wereld.AnderHoofd);
        daden["zichzelf-recht-toekennen"] = async wereld => await IsVanHierAsync(wereld) ? await ToekennenAsync(wereld, wereld.Wie!) : null;
        daden["eigen-recht-verleggen"] = async wereld => await IsVanHierAsync(wereld) ? await RechtWijzigenAsync(wereld, wereld.Wie!, "verleggen") : null;
        daden["eigen-recht-intrekken"] = async wereld => await IsVanHierAsync(wereld) ? await RechtWijzigenAsync(wereld, wereld.Wie!, "intrekken") : null;
        daden["eigen-werkrelatie-beeindigen"] = async wereld => await IsVanHierAsync(wereld) ? await BeeindigenAsync(wereld, wereld.Wie!) : null;
    }

    private async Task<Rollendaad?> ToekennenAsync(Rollenwereld wereld, Persoon aan)
    {
        var (werkrelatie, recht) = (await WerkrelatieVanAsync(wereld, aan), await proef.Data.RechtAsync());
        return new Rollendaad(
            $"/gebruikers/{werkrelatie}/toekennen?recht={recht.Code}",
            () => proef.Data.LezenAsync(db => db.ToegekendeRechten.AnyAsync(een => een.Werkrelatie.Id == werkrelatie && een.Gebruikersrecht.Id == recht.Id)),
            ("Formulier.Begindatum", "2026-11-16"),
            NieuwEinde,
            Waarom);
    }

    private async Task<Rollendaad?> RechtWijzigenAsync(Rollenwereld wereld, Persoon van, string wat)
    {
        var geldigheid = new Geldigheid(proef.Data.Vandaag, proef.Data.Vandaag.AddDays(10));
        var recht = await proef.Data.ToegekendAsync(van, wereld.Organisatie, await proef.Data.RechtAsync(), geldigheid);
        return new Rollendaad(
            $"/gebruikers/{recht.Werkrelatie.Id}/rechten/{recht.Id}/{wat}",
            () => proef.Data.LezenAsync(db => db.ToegekendeRechten.AnyAsync(een => een.Id == recht.Id && (een.IngetrokkenOp != null || een.Einddatum != geldigheid.Einddatum))),
            NieuwEinde,
            Waarom);
    }

    private async Task<Rollendaad?> RolIntrekkenAsync(Rollenwereld wereld)
    {
        var (werkrelatie, rol) = (await WerkrelatieVanAsync(wereld, wereld.Collega), await RolAsync(wereld.Collega.Id, wereld.Organisatie.Id));
        return new Rollendaad(
            $"/gebruikers/{werkrelatie}/rechten/{rol}/intrekken",
            () => proef.Data.LezenAsync(db => db.ToegekendeRechten.AnyAsync(een => een.Id == rol && een.IngetrokkenOp != null)),
            Waarom);
    }

    private async Task<Rollendaad?> BeeindigenAsync(Rollenwereld wereld, Persoon van)
    {
        var werkrelatie = await WerkrelatieVanAsync(wereld, van);
        return new Rollendaad(
            $"/gebruikers/{werkrelatie}/beeindigen",
            () => proef.Data.LezenAsync(db => db.Werkrelaties.AnyAsync(een => een.Id == werkrelatie && een.BeeindigdOp != null)),
            Waarom);
    }

    private Task<bool> IsVanHierAsync(Rollenwereld wereld)
    {
        var wie = wereld.Wie?.Id;
        return proef.Data.LezenAsync(db => db.Werkrelaties.AnyAsync(een => een.Persoon.Id == wie && een.Organisatie.Id == wereld.Organisatie.Id));
    }

    private Task<long> WerkrelatieVanAsync(Rollenwereld wereld, Persoon persoon) => proef.Data.LezenAsync(db =>
        db.Werkrelaties.Where(een => een.Persoon.Id == persoon.Id && een.Organisatie.Id == wereld.Organisatie.Id).Select(een => een.Id).SingleAsync());
}
