using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Tests.Features.Gebruikers;

/// <summary>In every race both portals load before either saves.</summary>
[Trait("Nodig", "PostgreSql")]
public sealed class WedloopTests(TweePortalen proef) : IClassFixture<TweePortalen>
{
    private const int Wedlopen = 30;

    [Fact]
    public async Task Hetzelfde_recht_tweemaal_tegelijk_toegekend_staat_er_een_keer()
    {
        for (var keer = 0; keer < Wedlopen; keer++)
        {
            var werkrelatie = await WerkrelatieAsync();
            var adres = $"/gebruikers/{werkrelatie.Id}/toekennen?recht={proef.Recht.Code}";

            var (links, rechts) = await proef.TegelijkAsync(adres, adres);

            Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Conflict], new[] { links.Status, rechts.Status }.Order());
            Assert.Equal("Dit recht is al toegekend", links.Status == HttpStatusCode.Conflict ? links.Kop : rechts.Kop);
            Assert.Equal((1, 1), (await proef.Data.LezenAsync(db => db.ToegekendeRechten.CountAsync(een => een.Werkrelatie.Id == werkrelatie.Id)), await RegelsAsync(werkrelatie, Handeling.RechtToegekend)));
        }
    }

    [Fact]
    public async Task Een_recht_toegekend_terwijl_de_werkrelatie_eindigt_geldt_nooit_op_een_beeindigde_werkrelatie()
    {
        var toegekend = 0;
        for (var keer = 0; keer < Wedlopen; keer++)
        {
            var werkrelatie = await WerkrelatieAsync();

            var (recht, einde) = await proef.TegelijkAsync($"/gebruikers/{werkrelatie.Id}/toekennen?recht={proef.Recht.Code}", $"/gebruikers/{werkrelatie.Id}/beeindigen");

            Assert.Equal(HttpStatusCode.Redirect, einde.Status);
            Assert.Contains(recht.Status, new[] { HttpStatusCode.Redirect, HttpStatusCode.Conflict });
            var stand = await proef.Data.LezenAsync(db => db.Werkrelaties.Include(een => een.Rechten).SingleAsync(een => een.Id == werkrelatie.Id));
            Assert.NotNull(stand.BeeindigdOp);
            Assert.All(stand.Rechten, een => Assert.NotNull(een.IngetrokkenOp));
            Assert.Equal(recht.Status == HttpStatusCode.Redirect ? 1 : 0, stand.Rechten.Count);
            toegekend += stand.Rechten.Count;
        }

        // Both orders were seen.
        Assert.InRange(toegekend, 1, Wedlopen - 1);
    }

    [Fact]
    public async Task Rechten_van_dezelfde_mensen_samen_en_apart_tegelijk_ingetrokken_worden_elk_een_keer_ingetrokken()
    {
        for (var keer = 0; keer < Wedlopen; keer++)
        {
            var werkrelatie = await WerkrelatieAsync();
            var (een, twee) = (
                await proef.Data.ToegekendAsync(werkrelatie.Persoon, proef.Organisatie, proef.Recht), await proef.Data.ToegekendAsync(werkrelatie.Persoon, proef.Organisatie, proef.Recht));

            var (samen, apart) = await proef.TegelijkAsync($"/gebruikers/samen?recht={een.Id}&recht={twee.Id}", $"/gebruikers/{werkrelatie.Id}/rechten/{een.Id}/intrekken");

            Assert.Equal(HttpStatusCode.Redirect, samen.Status);
            Assert.Contains(apart.Status, new[] { HttpStatusCode.Redirect, HttpStatusCode.Conflict });
            Assert.Equal(2, await proef.Data.LezenAsync(db => db.ToegekendeRechten.CountAsync(recht => recht.Werkrelatie.Id == werkrelatie.Id && recht.IngetrokkenOp != null)));
            Assert.Equal(2, await RegelsAsync(werkrelatie, Handeling.RechtIngetrokken));
        }
    }

    private async Task<Werkrelatie> WerkrelatieAsync() => await proef.Data.WerkrelatieAsync(await proef.Data.PersoonAsync(), proef.Organisatie);

    private Task<int> RegelsAsync(Werkrelatie werkrelatie, Handeling handeling) =>
        proef.Data.LezenAsync(db => db.Logboek.CountAsync(regel => regel.Over!.Id == werkrelatie.Persoon.Id && regel.Handeling == handeling));
}
