using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Tests.Security;

internal sealed partial class Toegangsproef
{
    /// <summary>Adds what the pages of somebody's own data need, and asking without a link.</summary>
    private async Task MijnProfielAsync(Organisatie organisatie)
    {
        var data = proef.Data;
        var aflopend = await data.ToegekendAsync(rollen["medewerker"]!, organisatie, await data.RechtAsync(), new Geldigheid(data.Vandaag, data.Vandaag.AddDays(30)));
        var intrekken = await data.AanvraagAsync(een => (een.Organisatie, een.Aanvrager) = (organisatie, rollen["aanvrager"]));
        doelen["{verlenging}"] = aflopend.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        doelen["{intrekken}"] = intrekken.Referentie.Waarde;
        doelen["{beheerdervraag}"] = $"?dg=OV&oc={(await data.OrganisatieAsync("OV")).CodeWaarde}";
    }
}
