namespace Zelfregistratie.Web.Tests.Features.Gedeeld;

/// <summary>Fills in the sample form as a browser would, token and cookie included.</summary>
internal static class Proefformulier
{
    private const string Token = "__RequestVerificationToken";

    public static async Task<HttpResponseMessage> Versturen(Proefhost host, Dictionary<string, string> velden)
    {
        using var leeg = await host.Client.GetAsync(new Uri("/proef", UriKind.Relative));
        var formulier = Proefhost.Document(await leeg.Content.ReadAsStringAsync());
        velden[Token] = formulier.QuerySelector($"main form [name={Token}]")!.GetAttribute("value")!;

        using var verzoek = new HttpRequestMessage(HttpMethod.Post, "/proef") { Content = new FormUrlEncodedContent(velden) };
        verzoek.Headers.Add("Cookie", Koekjes(leeg));
        return await host.Client.SendAsync(verzoek);
    }

    public static string Koekjes(HttpResponseMessage antwoord) =>
        string.Join("; ", antwoord.Headers.GetValues("Set-Cookie").Select(koekje => koekje.Split(';')[0]));
}
