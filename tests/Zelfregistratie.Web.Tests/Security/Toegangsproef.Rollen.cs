using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Web.Tests.Security;

internal sealed partial class Toegangsproef
{
    /// <summary>Adds what the pages of roles need.</summary>
    private async Task RollenAsync()
    {
        doelen["{portaalrol}"] = await RolAsync(rollen["andere"]!);
        doelen["{centralerol}"] = await RolAsync(rollen["centraal"]!);
        doelen["{lokalerol}"] = await RolAsync(rollen["hoofd"]!);
        await CatalogusAsync();
    }

    private async Task<string> RolAsync(Persoon persoon)
    {
        var id = await proef.Data.LezenAsync(db => db.ToegekendeRechten.Where(recht => recht.Werkrelatie.Persoon.Id == persoon.Id).Select(recht => recht.Id).SingleAsync());
        return id.ToString(CultureInfo.InvariantCulture);
    }
}
