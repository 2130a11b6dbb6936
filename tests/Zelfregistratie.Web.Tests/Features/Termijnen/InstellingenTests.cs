using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Zelfregistratie.Domain;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Features.Termijnen;
using Zelfregistratie.Web.Hosting.Achtergrond;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.Termijnen;

/// <summary>All periods are settings, and a portal with periods that make no sense does not start.</summary>
public sealed class InstellingenTests
{
    [Theory]
    [InlineData("HerinnerenNaWerkdagen", "HerinnerenNaWerkdagen:0", "0")]
    [InlineData("EindeMeldenDagenVooraf", "EindeMeldenDagenVooraf:0", "400")]
    [InlineData("DoorsturenNaWerkdagen", "DoorsturenNaWerkdagen", "0")]
    [InlineData("VervallenNaDagen", "VervallenNaDagen", "-1")]
    [InlineData("BeginUur", "BeginUur", "24")]
    [InlineData("ConceptenUren", "ConceptenUren", "23")]
    [InlineData("Partij", "Partij", "0")]
    public async Task Een_verkeerde_instelling_wordt_genoemd_bij_het_starten(string genoemd, string instelling, string waarde)
    {
        var fout = await Assert.ThrowsAsync<OptionsValidationException>(() => Termijnproef.StartenAsync((instelling, waarde)));

        Assert.Contains($"Termijnen:{genoemd} must be", fout.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HerinnerenNaWerkdagen", new[] { 7, 3 }, true)]
    [InlineData("HerinnerenNaWerkdagen", new[] { 3, 3 }, true)]
    [InlineData("HerinnerenNaWerkdagen", new[] { 1, 2, 3 }, false)]
    [InlineData("EindeMeldenDagenVooraf", new[] { 7, 30 }, true)]
    [InlineData("EindeMeldenDagenVooraf", new[] { 60, 30, 7 }, false)]
    public void Een_reeks_loopt_op_of_af(string naam, int[] reeks, bool fout)
    {
        var opties = new TermijnenOptions();
        typeof(TermijnenOptions).GetProperty(naam)!.SetValue(opties, reeks);

        Assert.Equal(fout, new TermijnenOptionsValidator().Validate(name: null, opties).Failed);
    }

    [Fact]
    public async Task Een_eigen_reeks_komt_in_de_plaats_van_de_gewone()
    {
        await using var proef = await Termijnproef.StartenAsync(("HerinnerenNaWerkdagen:0", "1"), ("BeginUur", "6"));
        await proef.Data.AanvraagAsync();

        await proef.RondeAsync<Herinneringstaak>("2026-11-17 05:59");
        Assert.Empty(await proef.MailsAsync(Mailsoort.Herinnering));
        await proef.RondeAsync<Herinneringstaak>("2026-11-17 06:00");
        var aantal = (await proef.MailsAsync(Mailsoort.Herinnering)).Count;
        await proef.RondeAsync<Herinneringstaak>("2026-11-26 06:00");

        Assert.True(aantal > 0);
        Assert.Equal(aantal, (await proef.MailsAsync(Mailsoort.Herinnering)).Count);
    }

    [Fact]
    public async Task Elke_taak_loopt_vanzelf()
    {
        await using var proef = new Vanzelf();
        await proef.InitializeAsync();

        var taken = typeof(Moment).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IAchtergrondtaak)) && type.Namespace == typeof(Moment).Namespace).ToList();
        var diensten = proef.Services.GetServices<IHostedService>().Select(dienst => dienst.GetType().GenericTypeArguments.FirstOrDefault()).ToList();
        Assert.Equal(7, taken.Count);
        Assert.All(taken, taak => Assert.Contains(taak, diensten));
    }

    [Theory]
    [InlineData("2026-03-29T05:59:59Z", false)]
    [InlineData("2026-03-29T06:00:00Z", true)]
    [InlineData("2026-03-30T05:59:59Z", false)]
    [InlineData("2026-03-30T06:00:00Z", true)]
    [InlineData("2026-10-25T06:59:59Z", false)]
    [InlineData("2026-10-25T07:00:00Z", true)]
    [InlineData("2026-10-25T22:59:59Z", true)]
    [InlineData("2026-10-25T23:00:00Z", false)]
    public void Het_dagwerk_begint_op_het_uur_van_Brussel_ook_als_dat_verandert(string op, bool begonnen)
    {
        var klok = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(DateTimeOffset.Parse(op, System.Globalization.CultureInfo.InvariantCulture));

        var moment = Moment.Van(klok, new TermijnenOptions());

        Assert.Equal((BrusselseTijd.Datum(klok.GetUtcNow()), begonnen), (moment.Vandaag, moment.IsBegonnen));
    }

    private sealed class Vanzelf : PortaalProef
    {
        protected override bool WerktVanzelf => true;
    }
}
