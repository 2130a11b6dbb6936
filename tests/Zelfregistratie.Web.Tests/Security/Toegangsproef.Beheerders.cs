using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Tests.Security;

internal sealed partial class Toegangsproef
{
    /// <summary>Adds what the pages of lokale beheerders need.</summary>
    private async Task BeheerdersAsync(Organisatie organisatie)
    {
        var (data, code) = (proef.Data, organisatie.CodeWaarde);
        var collega = await data.BeheerderAsync(organisatie);
        var kandidaat = await data.WerkrelatieAsync(await data.PersoonAsync(), organisatie);
        var btb = await data.LezenAsync(db => db.Hoofdtoegangsbeheerders.Where(een => een.Persoon.Id == rollen["btb"]!.Id).Select(een => een.Organisatie.CodeWaarde).SingleAsync());
        Afwezigheid? afwezigheid = null;
        await data.WijzigenAsync(async db => db.Add(afwezigheid = new Afwezigheid(
            await db.Personen.SingleAsync(een => een.Id == rollen["hoofd"]!.Id),
            await db.Personen.SingleAsync(een => een.Id == collega.Id),
            await db.Organisaties.SingleAsync(een => een.Id == organisatie.Id),
            new Geldigheid(data.Vandaag, data.Vandaag))));

        doelen["{lijst}"] = $"?organisatie={code}";
        doelen["{btblijst}"] = $"?organisatie={btb}";
        doelen["{organisatie}"] = code;
        doelen["{btb}"] = btb;
        doelen["{kandidaat}"] = $"{code}/{kandidaat.Id}";
        doelen["{collega}"] = $"{code}/{await RolAsync(collega.Id)}";
        doelen["{hoofdrol}"] = $"{code}/{await RolAsync(rollen["hoofd"]!.Id)}";
        doelen["{weg}"] = $"{code}/{afwezigheid!.Id}";

        Task<long> RolAsync(long persoonId) => data.LezenAsync(db => db.ToegekendeRechten.Where(een => een.Werkrelatie.Persoon.Id == persoonId).Select(een => een.Id).SingleAsync());
    }
}
