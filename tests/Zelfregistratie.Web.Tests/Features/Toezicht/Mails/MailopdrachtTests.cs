using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Hosting.Opdrachten;
using Zelfregistratie.Web.Mail;
using Zelfregistratie.Web.Tests.Mail;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Mails;

/// <summary>The command <c>mail resend</c>.</summary>
public sealed class MailopdrachtTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Alle_mislukte_mails_gaan_opnieuw_weg_zonder_iemands_naam_in_het_logboek()
    {
        await proef.Data.LezenAsync(db => db.UitgaandeMails.ExecuteDeleteAsync(TestContext.Current.CancellationToken));
        var (een, twee) = (await proef.MailAsync("een@oostmeer.example", MailStatus.Mislukt), await proef.MailAsync("twee@oostmeer.example", MailStatus.Mislukt));
        var verzonden = await proef.MailAsync("drie@oostmeer.example", MailStatus.Verzonden);

        Assert.Equal((0, "2 sent again.", ""), await UitvoerenAsync("mail", "resend", "--alle"));
        Assert.Equal((0, "0 sent again.", ""), await UitvoerenAsync("mail", "resend", "--alle"));

        Assert.Equal([MailStatus.Wachtend, MailStatus.Wachtend, MailStatus.Verzonden], [await StatusAsync(een), await StatusAsync(twee), await StatusAsync(verzonden)]);
        var onderwerp = Herverzending.Onderwerp(een);
        var regel = await proef.Data.LezenAsync(db => db.Logboek.Include(regel => regel.Door).SingleAsync(regel => regel.Onderwerp == onderwerp));
        Assert.Equal((Handeling.MailOpnieuwVerstuurd, null), (regel.Handeling, regel.Door));
    }

    [Fact]
    public async Task Een_nummer_dat_niet_mislukt_is_wordt_genoemd_en_de_andere_gaan()
    {
        var (mislukt, wachtend) = (await proef.MailAsync("een@oostmeer.example", MailStatus.Mislukt), await proef.MailAsync("twee@oostmeer.example", MailStatus.Wachtend));

        var uitkomst = await UitvoerenAsync("mail", "resend", "--id", Getal(mislukt), "--id", Getal(wachtend), "--id", "999999");

        Assert.Equal((1, "1 sent again.", $"Not failed, or unknown: {Getal(wachtend)}, 999999."), uitkomst);
        Assert.Equal(MailStatus.Wachtend, await StatusAsync(mislukt));
    }

    [Theory]
    [InlineData("mail", "resend")]
    [InlineData("mail", "resend", "--alle", "--id", "1")]
    [InlineData("mail", "resend", "--id", "een")]
    [InlineData("mail")]
    public async Task Wat_niet_duidelijk_is_verandert_niets_en_zegt_waarom(params string[] args)
    {
        var mislukt = await proef.MailAsync("een@oostmeer.example", MailStatus.Mislukt);

        var (code, _, fouten) = await UitvoerenAsync(args);

        Assert.Equal(1, code);
        Assert.NotEmpty(fouten);
        Assert.Equal(MailStatus.Mislukt, await StatusAsync(mislukt));
    }

    private async Task<(int Code, string Uitvoer, string Fouten)> UitvoerenAsync(params string[] args)
    {
        var opdrachten = Opdrachten.Alle(new Uitvoerder(_ => Mailinstantie.Portaal(proef.Database, proef.Klok), TextReader.Null));
        using var uitvoer = new StringWriter(CultureInfo.InvariantCulture);
        using var fouten = new StringWriter(CultureInfo.InvariantCulture);
        Assert.True(Opdrachten.IsOpdracht(args));
        var code = await opdrachten.Parse(args).InvokeAsync(new InvocationConfiguration { Output = uitvoer, Error = fouten }, TestContext.Current.CancellationToken);
        return (code, uitvoer.ToString().Trim(), fouten.ToString().Trim());
    }

    private Task<MailStatus> StatusAsync(long id) => proef.Data.LezenAsync(db => db.UitgaandeMails.Where(mail => mail.Id == id).Select(mail => mail.Status).SingleAsync());

    private static string Getal(long id) => id.ToString(CultureInfo.InvariantCulture);
}
