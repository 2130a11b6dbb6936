using System.Net;
using CsCheck;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Tests.Features.Aanmelden;

/// <summary>Everything that a stranger can send to the addresses of signing in.</summary>
public sealed class VijandigeInvoerTests(AanmeldProef proef) : IClassFixture<AanmeldProef>
{
    private static readonly Gen<string> Waarde = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char.AlphaNumeric, 0, 300],
        Gen.OneOf("", "access_denied", "server_error", "0", "-1", "../", "%00", "null", "<script>alert(1)</script>", "CfDJ8", "é€漢", "a\r\nSet-Cookie: x=y"));

    private static readonly Gen<List<KeyValuePair<string, string>>> Velden = Gen.Select(
        Gen.OneOf(Gen.OneOf("state", "code", "error", "error_description", "id_token", "access_token", "iss", "session_state", "nonce"), Waarde),
        Waarde,
        KeyValuePair.Create).List[0, 6];

    private static readonly Gen<string> Adres = Gen.OneOf(
        Waarde,
        Gen.OneOf("//kwaad.example", "/\\kwaad.example", "https://kwaad.example/", "/.//kwaad.example", "/%2F/kwaad.example", "/a/..//kwaad.example", "/\t/kwaad.example", "~/", "javascript:alert(1)"),
        Waarde.Select(waarde => "/" + waarde),
        Waarde.Select(waarde => "//" + waarde));

    [Fact]
    public async Task Elke_verzonnen_terugkeer_krijgt_een_duidelijke_pagina()
    {
        using var bezoeker = proef.Anoniem();
        await Velden.SampleAsync(
            async velden =>
            {
                var query = string.Join('&', velden.Select(veld => $"{Uri.EscapeDataString(Heel(veld.Key))}={Uri.EscapeDataString(Heel(veld.Value))}"));
                var get = await bezoeker.PaginaAsync("/aanmelden/terug?" + query);
                var post = await bezoeker.VersturenAsync("/aanmelden/terug", velden.Select(veld => KeyValuePair.Create(Heel(veld.Key), Heel(veld.Value))));

                Assert.All([get, post], pagina => Assert.Equal((HttpStatusCode.BadRequest, true), (pagina.Status, pagina.Kop.Length > 0)));
            },
            iter: 500,
            threads: 1);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "%%%=%ZZ&&&=")]
    [InlineData("application/x-www-form-urlencoded; charset=nergens", "state=x")]
    [InlineData("multipart/form-data; boundary=x", "geen grens")]
    [InlineData("multipart/form-data", "zonder grens")]
    [InlineData("application/json", "{")]
    [InlineData("tekst", "")]
    public async Task Een_terugkeer_met_een_rare_inhoud_krijgt_dezelfde_pagina(string soort, string inhoud)
    {
        using var bezoeker = proef.Anoniem();
        var verzoek = new HttpRequestMessage(HttpMethod.Post, "/aanmelden/terug") { Content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(inhoud)) };
        verzoek.Content.Headers.TryAddWithoutValidation("Content-Type", soort);

        var pagina = await bezoeker.PaginaAsync(verzoek, volgen: false);

        Assert.Equal((HttpStatusCode.BadRequest, "Je aanmelding is verlopen"), (pagina.Status, pagina.Kop));
    }

    [Fact]
    public void Geen_enkel_terugadres_leidt_weg_van_het_portaal() =>
        Adres.Sample(
            adres =>
            {
                var lokaal = Terugadres.Lokaal(adres);
                var doel = new Uri(AanmeldProef.Adres, lokaal);
                Assert.Equal(AanmeldProef.Adres.Authority, doel.Authority);
                Assert.StartsWith("/", lokaal, StringComparison.Ordinal);
                Assert.All(lokaal, teken => Assert.InRange(teken, '!', '~'));
            },
            iter: 20_000);

    [Fact]
    public async Task Wie_aangemeld_is_blijft_bij_elk_terugadres_op_het_portaal()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());
        await Adres.SampleAsync(
            async adres =>
            {
                var pagina = await bezoeker.PaginaAsync("/aanmelden?terug=" + Uri.EscapeDataString(Heel(adres)), volgen: false);
                Assert.Equal((HttpStatusCode.Found, AanmeldProef.Adres.Authority), (pagina.Status, pagina.Naar!.Authority));
            },
            iter: 300,
            threads: 1);
    }

    [Theory]
    [InlineData("/user/aanvraag?&an=45&dg=EA&oc=0428364866")]
    [InlineData("/a?b=c%20d&e=%C3%A9")]
    public void Een_adres_van_het_portaal_blijft_zoals_het_is(string adres) => Assert.Equal(adres, Terugadres.Lokaal(adres));

    // Half a surrogate pair can't be sent by any client.
    private static string Heel(string tekst) => string.Concat(tekst.Where(teken => !char.IsSurrogate(teken)));
}
