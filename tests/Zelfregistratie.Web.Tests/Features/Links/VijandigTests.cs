using System.Net;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Features.Links;

/// <summary>Whatever is pasted or typed in an address: a clear page, nothing written, never an error of the portal.</summary>
public sealed class VijandigTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private static readonly Gen<string> Link = Gen.Select(
        Gen.Frequency<string>(
            (5, Gen.OneOf<string>("https://portaal.example/user/aanvraag", "/user/aanvraag", "/user/aanvraag_werkrelatie", "", "//elders.example/user/aanvraag", "http://[", "https://portaal.example:99999/", "javascript:alert(1)", "://", "\\\\x")),
            (2, Vijandig.Tekst)),
        Gen.Frequency<string>((4, Vijandig.Query), (1, Vijandig.Tekst), (1, Gen.Const("?dg=EA&amp;an=BUUR&oc=0248211419"))),
        (adres, query) => adres + query);

    [Fact]
    public async Task Wat_iemand_ook_plakt_de_uitleg_antwoordt_en_niets_verandert()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        var token = (await bezoeker.PaginaAsync("/links/uitleg")).Waarden("main form").Where(veld => veld.Key.StartsWith('_')).ToList();
        var voor = await RijenAsync();

        await Link.SampleAsync(
            async link =>
            {
                var antwoord = await bezoeker.VersturenAsync("/links/uitleg", [.. token, new("Link", string.Concat(link.EnumerateRunes()))], volgen: false);
                // A form with a null character in it is read by no page of the portal.
                Assert.True(antwoord is { Status: HttpStatusCode.OK, Kop: "Link nakijken" } || (antwoord.Status == HttpStatusCode.BadRequest && link.Contains('\0', StringComparison.Ordinal)), antwoord.ToString());
                Assert.DoesNotContain("<script>alert", antwoord.Inhoud, StringComparison.Ordinal);
            },
            iter: 400,
            threads: 1);

        Assert.Equal(voor, await RijenAsync());
    }

    [Fact]
    public async Task Wat_iemand_ook_in_het_adres_zet_elke_pagina_antwoordt()
    {
        await proef.Data.RechtAsync("VIJAND");
        using var centraal = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        using var eigenaar = await proef.AlsAsync(await proef.Data.ToepassingsbeheerderAsync("VIJAND"));
        var pad = Gen.OneOf<string>("/links", "/links/qr.svg", "/links/qr.png", "/links/waarden", "/links/waarden/exporteren", "/links/gezondheid", "/links/voorbeeld/user/aanvraag", "/links/voorbeeld/user/aanvraag_werkrelatie");
        var soort = Gen.OneOf<string>("&soort=gebruikersrecht", "&soort=werkrelatie", "&soort=x", "");
        var plaats = Gen.Select(Gen.OneOf<string>("na", "voor", "zoek", "dg"), Gen.Frequency<string>((1, Gen.OneOf<string>("EA~", "~", "EA~BUUR-RECHT", "ZZ~ZZ")), (1, Vijandig.Tekst)), (naam, waarde) => $"&{naam}={Vijandig.Ontsnapt(waarde)}");

        await Gen.Select(pad, Vijandig.Query, soort, plaats, Gen.Bool).SampleAsync(
            async (waar, query, wat, extra, isCentraal) =>
            {
                var adres = waar + (query.Length > 0 ? query : "?") + wat + extra;
                if (adres.Length > 6000) return;
                var antwoord = await (isCentraal ? centraal : eigenaar).GetAsync(adres, TestContext.Current.CancellationToken);
                Assert.True((int)antwoord.StatusCode is 200 or 302 or 400 or 404 or 409, $"{antwoord.StatusCode} for {adres}");
            },
            iter: 600,
            threads: 1);
    }

    private Task<string> RijenAsync() => proef.Data.LezenAsync(async db =>
        $"{await db.Concepten.CountAsync()} {await db.Aanvragen.CountAsync()} {await db.Logboek.CountAsync()} {await db.Linkstoringen.CountAsync()}");
}
