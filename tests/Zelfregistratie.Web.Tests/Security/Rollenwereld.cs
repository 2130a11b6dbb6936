using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Security;

/// <summary>An organisation with people in every role, and the one who tries to change something.</summary>
internal sealed class Rollenwereld
{
    /// <summary>Who tries; null for somebody who is not signed in.</summary>
    public Persoon? Wie { get; private set; }

    /// <summary>What they represent by law.</summary>
    public IReadOnlyList<string> Vertegenwoordigt { get; private set; } = [];

    /// <summary>The organisation, in EA.</summary>
    public required Organisatie Organisatie { get; init; }

    /// <summary>Somebody else who works for it, without a role.</summary>
    public required Persoon Medewerker { get; init; }

    /// <summary>The werkrelatie of <see cref="Medewerker"/>.</summary>
    public required long Werkrelatie { get; init; }

    /// <summary>Another lokale beheerder of it.</summary>
    public required Persoon Collega { get; init; }

    /// <summary>Another hoofd lokale beheerder of it.</summary>
    public required Persoon AnderHoofd { get; init; }

    public static async Task<Rollenwereld> MakenAsync(PortaalProef proef, string wie)
    {
        var (data, organisatie) = (proef.Data, await proef.Data.OrganisatieAsync());
        var medewerker = await data.PersoonAsync();
        var wereld = new Rollenwereld
        {
            Organisatie = organisatie,
            Medewerker = medewerker,
            Werkrelatie = (await data.WerkrelatieAsync(medewerker, organisatie)).Id,
            Collega = await data.BeheerderAsync(organisatie),
            AnderHoofd = await data.BeheerderAsync(organisatie, hoofd: true),
            Wie = wie == "anoniem" ? null : await WieAsync(proef, wie, organisatie),
        };
        wereld.Vertegenwoordigt = wie == "wettelijk" ? [organisatie.CodeWaarde] : [];
        return wereld;
    }

    private static async Task<Persoon> WieAsync(PortaalProef proef, string wie, Organisatie organisatie)
    {
        var data = proef.Data;
        switch (wie)
        {
            case "beheerder": return await data.BeheerderAsync(organisatie);
            case "hoofd": return await data.BeheerderAsync(organisatie, hoofd: true);
            case "vreemd": return await data.BeheerderAsync(await data.OrganisatieAsync(), hoofd: true);
            case "verantw": return await data.DoelgroepverantwoordelijkeAsync("EA");
            case "andere": return await data.DoelgroepverantwoordelijkeAsync("LB");
            case "centraal": return await data.CentraleBeheerderAsync();
        }

        var persoon = await data.PersoonAsync();
        switch (wie)
        {
            case "medewerker":
                await data.WerkrelatieAsync(persoon, organisatie);
                break;
            case "gewezen":
                await data.BeheerderAsync(organisatie, hoofd: true, persoon: persoon);
                await data.WijzigenAsync(async db => (await db.ToegekendeRechten.SingleAsync(een => een.Werkrelatie.Persoon.Id == persoon.Id)).Intrekken(data.Nu));
                break;
            case "btb":
                await data.HoofdtoegangsbeheerderAsync(persoon, organisatie);
                break;
        }

        return persoon;
    }
}
