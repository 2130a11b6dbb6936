using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Features.Gebruikers;

/// <summary>Who may change what of whom: "ja" is done, a number is the page of the refusal, after a form that is filled in well.</summary>
public sealed class BevoegdheidTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private const string Tabel = """
        wie        op          toekennen verleggen intrekken beeindigen
        beheerder  medewerker  ja        ja        ja        ja
        beheerder  zichzelf    403       403       403       403
        beheerder  collega     ja        ja        ja        403
        beheerder  hoofd       ja        ja        ja        403
        beheerder  voorbij     409       409       409       409
        beheerder  elders      404       404       404       404
        hoofd      medewerker  ja        ja        ja        ja
        hoofd      zichzelf    403       403       403       403
        hoofd      collega     ja        ja        ja        ja
        hoofd      hoofd       ja        ja        ja        ja
        vreemd     medewerker  404       404       404       404
        medewerker medewerker  403       403       403       403
        medewerker zichzelf    403       403       403       403
        gewezen    medewerker  403       403       403       403
        verantw    medewerker  403       403       403       403
        centraal   medewerker  403       403       403       403
        """;

    [Fact]
    public async Task Elke_beheerder_mag_wat_de_tabel_zegt_en_anders_verandert_er_niets()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        await proef.Data.BeheerderAsync(organisatie, hoofd: true);
        var regels = Tabel.Split('\n').Select(regel => regel.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var anders = new List<string>();
        foreach (var regel in regels.Skip(1))
        {
            for (var kolom = 2; kolom < regel.Length; kolom++)
            {
                var actie = regels[0][kolom];
                var gekregen = await ProberenAsync(organisatie, regel[0], regel[1], actie);
                if (gekregen != regel[kolom]) anders.Add($"{regel[0]} {regel[1]} {actie}: {gekregen} instead of {regel[kolom]}");
            }
        }

        Assert.True(anders.Count == 0, string.Join('\n', anders));
    }

    private async Task<string> ProberenAsync(Organisatie organisatie, string wie, string op, string actie)
    {
        var door = await WieAsync(organisatie, wie);
        var doel = op == "zichzelf" ? door : await DoelAsync(organisatie, op);
        var bij = op == "elders" ? await proef.Data.OrganisatieAsync() : organisatie;
        var recht = await proef.Data.RechtAsync();
        var heeft = await proef.Data.ToegekendAsync(doel, bij, await proef.Data.RechtAsync(), new Geldigheid(proef.Data.Vandaag, proef.Data.Vandaag.AddDays(10)));
        var werkrelatie = heeft.Werkrelatie.Id;
        if (op == "voorbij") await proef.Data.WijzigenAsync(async db => (await db.Werkrelaties.Include(een => een.Rechten).SingleAsync(een => een.Id == werkrelatie)).Beeindigen(proef.Data.Nu));

        var adres = actie switch
        {
            "toekennen" => $"/gebruikers/{werkrelatie}/toekennen?recht={recht.Code}",
            "beeindigen" => $"/gebruikers/{werkrelatie}/beeindigen",
            _ => $"/gebruikers/{werkrelatie}/rechten/{heeft.Id}/{actie}",
        };
        using var bezoeker = await proef.AlsAsync(door);
        var voor = await ToestandAsync(werkrelatie);
        var antwoord = await bezoeker.VersturenAsync(adres, await VeldenAsync(bezoeker), volgen: false);
        Assert.Equal(antwoord.Status == HttpStatusCode.Redirect, await ToestandAsync(werkrelatie) != voor);
        return antwoord.Status == HttpStatusCode.Redirect ? "ja" : ((int)antwoord.Status).ToString(CultureInfo.InvariantCulture);
    }

    private async Task<Persoon> WieAsync(Organisatie organisatie, string wie)
    {
        switch (wie)
        {
            case "beheerder": return await proef.Data.BeheerderAsync(organisatie);
            case "hoofd": return await proef.Data.BeheerderAsync(organisatie, hoofd: true);
            case "vreemd": return await proef.Data.BeheerderAsync(await proef.Data.OrganisatieAsync());
            case "verantw": return await proef.Data.DoelgroepverantwoordelijkeAsync();
            case "centraal": return await proef.Data.CentraleBeheerderAsync();
            case "gewezen":
                var gewezen = await proef.Data.BeheerderAsync(organisatie);
                await proef.Data.WijzigenAsync(async db => (await db.ToegekendeRechten.SingleAsync(een => een.Werkrelatie.Persoon.Id == gewezen.Id)).Intrekken(proef.Data.Nu));
                return gewezen;
            default: return await proef.Data.PersoonAsync();
        }
    }

    private async Task<Persoon> DoelAsync(Organisatie organisatie, string op) => op switch
    {
        "collega" => await proef.Data.BeheerderAsync(organisatie),
        "hoofd" => await proef.Data.BeheerderAsync(organisatie, hoofd: true),
        _ => await proef.Data.PersoonAsync(),
    };

    private static async Task<IEnumerable<KeyValuePair<string, string>>> VeldenAsync(Bezoeker bezoeker)
    {
        var token = (await bezoeker.PaginaAsync("/")).Element("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        return
        [
            new("__RequestVerificationToken", token),
            new("Formulier.Reden", Dienst.Reden),
            new("Formulier.Begindatum", "2026-11-16"),
            new("Formulier.Einddatum", "2026-12-31"),
        ];
    }

    private Task<(int Versie, int Rechten)> ToestandAsync(long werkrelatie) => proef.Data.LezenAsync(async db =>
        (await db.Werkrelaties.Where(een => een.Id == werkrelatie).Select(een => een.Versie).SingleAsync(), await db.ToegekendeRechten.CountAsync(een => een.Werkrelatie.Id == werkrelatie)));
}
