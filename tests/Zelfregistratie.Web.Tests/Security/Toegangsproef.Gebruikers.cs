using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport.Data;

namespace Zelfregistratie.Web.Tests.Security;

internal sealed partial class Toegangsproef
{
    /// <summary>Adds what the pages of people and rights need.</summary>
    private async Task GebruikersAsync(Organisatie organisatie)
    {
        var data = proef.Data;
        var recht = await data.RechtAsync("TOEGANG");
        await data.ToegekendAsync(rollen["beheerder"]!, organisatie, recht);
        var (gebruiker, beheerder, hoofd) = (await WerkrelatieVanAsync(rollen["medewerker"]!), await WerkrelatieVanAsync(rollen["beheerder"]!), await WerkrelatieVanAsync(rollen["hoofd"]!));
        var elders = await data.LezenAsync(db => db.Werkrelaties.Where(een => een.Organisatie.Naam == Buur.Naam).Select(een => een.Id).FirstAsync());
        doelen["{gebruiker}"] = $"{gebruiker}";
        doelen["{beheerderzelf}"] = $"{beheerder}";
        doelen["{hoofdzelf}"] = $"{hoofd}";
        doelen["{gebruikerelders}"] = $"{elders}";
        doelen["{gebruikersrecht}"] = $"{gebruiker}/{await RechtVanAsync(gebruiker, isRol: false)}";
        doelen["{eigenrecht}"] = $"{beheerder}/{await RechtVanAsync(beheerder, isRol: false)}";
        doelen["{rolrecht}"] = $"{hoofd}/{await RechtVanAsync(hoofd, isRol: true)}";
        doelen["{rechtvananderen}"] = $"{gebruiker}/{await RechtVanAsync(beheerder, isRol: true)}";
        doelen["{samen}"] = $"?recht={await RechtVanAsync(gebruiker, isRol: false)}";
        doelen["{samenelders}"] = $"{doelen["{samen}"]}&recht={await data.LezenAsync(db => db.ToegekendeRechten.Where(een => een.Werkrelatie.Id == elders).Select(een => een.Id).FirstAsync())}";
    }

    private Task<long> WerkrelatieVanAsync(Persoon persoon) =>
        proef.Data.LezenAsync(db => db.Werkrelaties.Where(een => een.Persoon.Id == persoon.Id).Select(een => een.Id).SingleAsync());

    private Task<long> RechtVanAsync(long werkrelatie, bool isRol) => proef.Data.LezenAsync(db => db.ToegekendeRechten
        .Where(een => een.Werkrelatie.Id == werkrelatie && (een.Gebruikersrecht.Rol != Domain.Rechten.Rol.Geen) == isRol)
        .Select(een => een.Id).SingleAsync());
}
