using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Security;

/// <summary>Somebody in every role around one organisation, and one of each thing that can be asked for.</summary>
internal sealed partial class Toegangsproef(PortaalProef proef)
{
    private readonly Dictionary<string, Persoon?> rollen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> doelen = new(StringComparer.Ordinal);

    /// <summary>Fills the database.</summary>
    public async Task VullenAsync()
    {
        var data = proef.Data;
        var organisatie = await data.OrganisatieAsync("EA");
        var (recht, anderRecht) = (await data.RechtAsync("TOEGANG"), await data.RechtAsync("TOEGANG"));
        var vanDoelgroep = await data.RechtAsync("TOEGANG", beslisser: Beslisser.Doelgroepverantwoordelijke);
        var school = await data.OrganisatieMetBeheerderAsync("OV");
        var vanSchool = await data.RechtAsync("TOEGANG", beslisser: Beslisser.Doelgroepverantwoordelijke, doelgroepen: "OV");

        rollen["anoniem"] = null;
        rollen["burger"] = await data.PersoonAsync();
        rollen["aanvrager"] = await data.PersoonAsync();
        rollen["medewerker"] = await data.PersoonAsync();
        await data.ToegekendAsync(rollen["medewerker"]!, organisatie, anderRecht);
        rollen["beheerder"] = await data.BeheerderAsync(organisatie);
        rollen["hoofd"] = await data.BeheerderAsync(organisatie, hoofd: true);
        rollen["vreemd"] = await data.BeheerderAsync(await data.OrganisatieAsync("EA"));
        rollen["gewezen"] = await data.BeheerderAsync(organisatie);
        await data.WijzigenAsync(async db => (await db.ToegekendeRechten.SingleAsync(een => een.Werkrelatie.Persoon.Id == rollen["gewezen"]!.Id)).Intrekken(data.Nu));
        rollen["verantw"] = await data.DoelgroepverantwoordelijkeAsync("EA");
        rollen["andere"] = await data.DoelgroepverantwoordelijkeAsync("LB");
        rollen["centraal"] = await data.CentraleBeheerderAsync();
        rollen["btb"] = await data.PersoonAsync();
        await data.HoofdtoegangsbeheerderAsync(rollen["btb"]!, await data.OrganisatieAsync("EA"));

        var taak = await data.AanvraagAsync(een => (een.Organisatie, een.Recht, een.Aanvrager) = (organisatie, recht, rollen["aanvrager"]));
        var doelgroeptaak = await data.AanvraagAsync(een => (een.Organisatie, een.Recht) = (organisatie, vanDoelgroep));
        var centraletaak = await data.AanvraagAsync(een => (een.Organisatie, een.Recht) = (school, vanSchool));
        var eigen = await data.AanvraagAsync(een => (een.Organisatie, een.Recht, een.Aanvrager) = (organisatie, anderRecht, rollen["beheerder"]));
        var concept = await data.ConceptAsync(een => (een.Organisatie, een.Recht, een.Aanvrager) = (organisatie, anderRecht, rollen["aanvrager"]));

        doelen[""] = "";
        doelen["{link}"] = $"?ec={recht.Code}&dg=EA&oc={organisatie.CodeWaarde}";
        doelen["{kapot}"] = "?dg=EA";
        doelen["{concept}"] = concept.Id.ToString();
        doelen["{taak}"] = taak.Referentie.Waarde;
        doelen["{doelgroeptaak}"] = doelgroeptaak.Referentie.Waarde;
        doelen["{centraletaak}"] = centraletaak.Referentie.Waarde;
        doelen["{eigen}"] = eigen.Referentie.Waarde;
        doelen["{hoofdstuk}"] = "een-recht-aanvragen";
        doelen["{beeld}"] = "taken";
        doelen["{onzin}"] = "ZR-ZZZZ-ZZZZ";
        foreach (var vullen in new Func<Organisatie, Task>[] { BeheerdersAsync, GebruikersAsync, MijnProfielAsync, ToezichtAsync, ZonderLinkAsync, LinksAsync })
        {
            await vullen(organisatie);
        }

        await RollenAsync();
    }

    /// <summary>Asks for something in a role, with an empty form and a good token when it is a POST, and says what came of it.</summary>
    public async Task<string> VragenAsync(string eindpunt, string doel, string rol)
    {
        using var bezoeker = await BezoekerAsync(rol);
        return Uitkomst(await PaginaAsync(bezoeker, eindpunt, doel));
    }

    /// <summary>Somebody in a role.</summary>
    public async Task<Bezoeker> BezoekerAsync(string rol) => rollen[rol] is { } persoon ? await proef.AlsAsync(persoon) : proef.Anoniem();

    /// <summary>What somebody gets who asks for something, with an empty form and a good token when it is a POST.</summary>
    public async Task<Pagina> PaginaAsync(Bezoeker bezoeker, string eindpunt, string doel)
    {
        var (methode, adres) = (eindpunt.Split(' ')[0], Adres(eindpunt.Split(' ')[1], doel));
        return methode == "GET"
            ? await bezoeker.PaginaAsync(adres, volgen: false)
            : await bezoeker.VersturenAsync(adres, await TokenAsync(bezoeker), volgen: false);
    }

    private static string Uitkomst(Pagina pagina) => pagina switch
    {
        { Naar.AbsolutePath: "/aanmelden" } => "aan",
        { Status: HttpStatusCode.OK or HttpStatusCode.NoContent or HttpStatusCode.Found } => "ja",
        { Status: var status } => ((int)status).ToString(CultureInfo.InvariantCulture),
    };

    private static async Task<IReadOnlyList<KeyValuePair<string, string>>> TokenAsync(Bezoeker bezoeker)
    {
        var pagina = await bezoeker.PaginaAsync("/");
        return pagina.Document.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") is { } token
            ? [new("__RequestVerificationToken", token)]
            : [];
    }

    // What is asked for stands in the query, or in the place of whatever the pattern has between brackets, in order, with slashes between.
    private string Adres(string patroon, string doel)
    {
        if (doelen[doel] is ['?', ..] query) return patroon + query;
        var (delen, keer) = (doelen[doel].Split('/'), 0);
        return Plaatshouder().Replace(patroon, _ => delen[Math.Min(keer++, delen.Length - 1)]);
    }

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Plaatshouder();
}
