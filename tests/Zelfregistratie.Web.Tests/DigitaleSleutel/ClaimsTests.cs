using System.Text;
using Zelfregistratie.DigitaleSleutel;

namespace Zelfregistratie.Web.Tests.DigitaleSleutel;

[Collection(SleutelFixture.Collectie)]
public sealed class ClaimsTests(SleutelFixture sleutel) : IDisposable
{
    private static readonly string[] Protocol = ["aud", "azp", "exp", "iat", "iss", "nonce", "at_hash", "jti"];

    private readonly Toepassing toepassing = new(sleutel.Server);

    public void Dispose() => toepassing.Dispose();

    [Theory]
    [InlineData("openid", "sub")]
    [InlineData("openid profile", "family_name given_name sub")]
    [InlineData("openid rrn", "rrn sub")]
    [InlineData("openid vo", "sub vo_doelgroepcode vo_email vo_id vo_orgcode vo_orgnaam")]
    [InlineData("openid wettelijkvertegenwoordiger", "sub wv_orgcode")]
    public async Task Elke_scope_geeft_precies_zijn_eigen_claims(string scope, string verwacht)
    {
        toepassing.Verzoek["scope"] = scope;

        var (idToken, userinfo) = await toepassing.AanmeldenAsync("Karim Bensalah");

        Assert.Equal(verwacht, Namen(userinfo.Keys));
        Assert.Equal(verwacht, Namen(idToken.Claims.Select(claim => claim.Type).Where(naam => !naam.StartsWith("oi_", StringComparison.Ordinal)).Except(Protocol, StringComparer.Ordinal)));
    }

    [Fact]
    public async Task De_claims_zeggen_wie_het_is_en_voor_welke_organisatie()
    {
        var (_, userinfo) = await toepassing.AanmeldenAsync("voor Gemeente Oostmeer");

        Assert.Equal(
            ("Karim", "Bensalah", "00012556777", "LB", "0248211419", "Gemeente Oostmeer", "karim@lb.example", "0566988259"),
            (userinfo["given_name"], userinfo["family_name"], userinfo["rrn"], userinfo["vo_doelgroepcode"], userinfo["vo_orgcode"],
                userinfo["vo_orgnaam"], userinfo["vo_email"], userinfo["wv_orgcode"]));
    }

    [Fact]
    public async Task Een_burger_heeft_geen_organisatie()
    {
        var (_, userinfo) = await toepassing.AanmeldenAsync("Nele Verlinden");

        Assert.Equal("family_name given_name rrn sub vo_email", Namen(userinfo.Keys));
        Assert.Equal("nele@verlinden.example", userinfo["vo_email"]);
    }

    [Fact]
    public async Task Wie_geen_rijksregisternummer_heeft_komt_zonder_rrn()
    {
        var (_, userinfo) = await toepassing.AanmeldenAsync("Ingrid Sørensen", Sleutels.Europees);

        Assert.Equal("family_name given_name sub", Namen(userinfo.Keys));
        Assert.Equal("Sørensen", userinfo["family_name"]);
    }

    [Fact]
    public async Task Dezelfde_persoon_houdt_hetzelfde_sub_en_een_andere_heeft_een_ander()
    {
        var (eerste, _) = await toepassing.AanmeldenAsync("Nele Verlinden");
        var (tweede, _) = await toepassing.AanmeldenAsync("Nele Verlinden");
        var (ander, _) = await toepassing.AanmeldenAsync("Karim Bensalah");

        Assert.Equal(eerste.Subject, tweede.Subject);
        Assert.NotEqual(eerste.Subject, ander.Subject);
        Assert.DoesNotContain(SleutelFixture.Insz, eerste.Subject, StringComparison.Ordinal);
    }

    public static TheoryData<string> Codes => [.. Sleutels.Alle.Select(s => s.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Acr_zegt_welke_sleutel_het_was_als_er_om_gevraagd_is(string code)
    {
        var gekozen = Sleutels.Alle.Single(s => s.Code == code);
        toepassing.Verzoek["acr_values"] = Sleutels.Eid.Acr;

        var (idToken, _) = await toepassing.AanmeldenAsync("Nele Verlinden", gekozen);

        Assert.Equal($"urn:be:vlaanderen:authmech:{code}", idToken.GetClaim("acr").Value);
    }

    [Fact]
    public async Task Acr_blijft_weg_als_er_niet_om_gevraagd_is()
    {
        var (idToken, _) = await toepassing.AanmeldenAsync("Nele Verlinden", Sleutels.Eid);

        Assert.False(idToken.TryGetClaim("acr", out _));
    }

    [Theory]
    [InlineData("LB", "0248211419", "Gemeente Oostmeer", "Haven van Oostmeer NV")]
    [InlineData("ea", null, "Haven van Oostmeer NV", "Gemeente Oostmeer")]
    public async Task Een_login_hint_laat_alleen_de_gevraagde_organisatie_over(string doelgroep, string? organisatie, string wel, string niet)
    {
        var json = organisatie is null ? $$"""{"cap_hint":"{{doelgroep}}"}""" : $$"""{"cap_hint":"{{doelgroep}}","code_hint":"{{organisatie}}"}""";
        toepassing.Verzoek["login_hint"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(json));

        var pagina = await toepassing.NaarPersoonAsync();

        Assert.Contains(wel, pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(niet, pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Nele Verlinden", pagina.Tekst, StringComparison.Ordinal);
    }

    private static string Namen(IEnumerable<string> namen) => string.Join(' ', namen.Order(StringComparer.Ordinal));
}
