using Zelfregistratie.Demo;
using Zelfregistratie.DigitaleSleutel;
using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Architecture.Tests;

public class VerwijzingenTests
{
    private const string Web = "Zelfregistratie.Web";
    private const string Voorbeelden = "Zelfregistratie.Architecture.Tests.Voorbeelden";
    private const string Mailpakketten = "^(MailKit|MimeKit)";
    private const string OpenIdPakketten = @"^(Microsoft\.AspNetCore\.Authentication\.OpenIdConnect|Microsoft\.IdentityModel)";
    private const string Databasepakketten = @"^(Npgsql|Microsoft\.Data\.Sql|Microsoft\.EntityFrameworkCore\.(Sqlite|SqlServer))";

    private static readonly Verwijzingen VanWeb = new(typeof(Program).Assembly);
    private static readonly Verwijzingen VanVoorbeelden = new(typeof(VerwijzingenTests).Assembly);

    [Fact]
    public void Domain_gebruikt_alleen_de_basisbibliotheek() =>
        Assert.DoesNotContain(VerwezenAssemblies(typeof(Aanvraag)), naam => !naam.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void De_regel_over_Domain_ziet_een_pakket() =>
        Assert.Contains(VerwezenAssemblies(typeof(VerwijzingenTests)), naam => !naam.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void Web_kent_de_digitale_sleutel_en_de_demo_niet() =>
        Assert.Empty(VerwezenAssemblies(typeof(Program)).Intersect([Naam(typeof(SleutelHost)), Naam(typeof(DemoHost))], StringComparer.Ordinal));

    [Fact]
    public void De_regel_over_de_digitale_sleutel_en_de_demo_ziet_een_verwijzing() =>
        Assert.Equal(2, VerwezenAssemblies(typeof(VerwijzingenTests)).Intersect([Naam(typeof(SleutelHost)), Naam(typeof(DemoHost))], StringComparer.Ordinal).Count());

    [Fact]
    public void Een_feature_kent_geen_andere_feature() =>
        Assert.Empty(VanWeb.TussenFeatures($"{Web}.Features"));

    [Fact]
    public void De_regel_over_features_ziet_een_overtreding() =>
        Assert.Contains("VerwijstNaarAndereFeature", Assert.Single(VanVoorbeelden.TussenFeatures($"{Voorbeelden}.Features")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Data")]
    [InlineData("Mail")]
    [InlineData("Security")]
    public void De_lagen_onder_de_features_kennen_geen_feature(string laag) =>
        Assert.Empty(VanWeb.Verboden($@"^Zelfregistratie\.Web\.{laag}(\.|$)", @"^Zelfregistratie\.Web\.Features"));

    [Fact]
    public void De_regel_over_de_lagen_ziet_een_overtreding() =>
        Assert.NotEmpty(VanVoorbeelden.Verboden(@"\.Voorbeelden\.Data$", @"\.Voorbeelden\.Features"));

    [Fact]
    public void MailKit_staat_alleen_in_Mail() =>
        Assert.Empty(VanWeb.AlleenIn(Web, Mailpakketten, "Mail"));

    [Fact]
    public void OpenId_Connect_staat_alleen_in_Security() =>
        Assert.Empty(VanWeb.AlleenIn(Web, OpenIdPakketten, "Security"));

    [Fact]
    public void De_databanken_staan_alleen_in_Data_en_Hosting() =>
        Assert.Empty(VanWeb.AlleenIn(Web, Databasepakketten, "Data", "Hosting"));

    [Fact]
    public void De_regel_over_pakketten_ziet_een_overtreding() =>
        Assert.Contains("GebruiktMailKit", Assert.Single(VanVoorbeelden.AlleenIn(Voorbeelden, Mailpakketten, "Mail")), StringComparison.Ordinal);

    [Fact]
    public void Een_regel_die_niets_raakt_faalt()
    {
        Assert.Throws<InvalidOperationException>(() => VanWeb.Verboden(@"^Zelfregistratie\.Web\.Bestaat", "Npgsql"));
        Assert.Throws<InvalidOperationException>(() => VanWeb.TussenFeatures("Zelfregistratie.Web.Bestaat"));
        Assert.Throws<InvalidOperationException>(() => VanVoorbeelden.AlleenIn(Voorbeelden, OpenIdPakketten, "Mail"));
    }

    private static string Naam(Type type) => type.Assembly.GetName().Name!;

    private static IEnumerable<string> VerwezenAssemblies(Type type) => type.Assembly.GetReferencedAssemblies().Select(verwijzing => verwijzing.Name!);
}
