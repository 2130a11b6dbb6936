using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Tests.Data;

public sealed class InszBeschermingTests
{
    private const string Oud = "b3VkZS1zbGV1dGVsLW91ZGUtc2xldXRlbC1vdWRlLTE=";
    private const string Nieuw = "bmlldXdlLXNsZXV0ZWwtbmlldXdlLXNsZXV0ZWwtMTI=";

    private static readonly Insz Nummer = Insz.Lezen("93051822361");

    [Fact]
    public void Wat_beschermd_is_kan_weer_gelezen_worden()
    {
        var bescherming = Maken("oud", ("oud", Oud));

        var persoon = new Persoon(bescherming.Beschermen(Nummer), "An", "Peeters");

        Assert.Equal(Nummer, bescherming.Onthullen(persoon));
        Assert.Equal("oud", persoon.InszSleutel);
        Assert.Equal(64, persoon.InszHash.Length);
    }

    [Fact]
    public void Hetzelfde_nummer_heeft_dezelfde_hash_maar_nooit_dezelfde_versleuteling()
    {
        var bescherming = Maken("oud", ("oud", Oud));

        var (een, twee) = (bescherming.Beschermen(Nummer), bescherming.Beschermen(Nummer));

        Assert.Equal(een.Hash, twee.Hash);
        Assert.NotEqual(een.Versleuteld, twee.Versleuteld);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    [InlineData(28)]
    [InlineData(38)]
    public void Geknoei_aan_de_versleuteling_valt_op(int plaats)
    {
        var bescherming = Maken("oud", ("oud", Oud));
        var beschermd = bescherming.Beschermen(Nummer);
        beschermd.Versleuteld[plaats] ^= 1;

        Assert.ThrowsAny<CryptographicException>(() => bescherming.Onthullen(new Persoon(beschermd, "An", "Peeters")));
    }

    [Fact]
    public void Een_versleuteling_die_naar_een_andere_rij_verhuist_valt_op()
    {
        var bescherming = Maken("oud", ("oud", Oud));
        var (een, ander) = (bescherming.Beschermen(Nummer), bescherming.Beschermen(Verzonnen.Insz()));

        Assert.ThrowsAny<CryptographicException>(() => bescherming.Onthullen(new Persoon(ander with { Versleuteld = een.Versleuteld }, "An", "Peeters")));
    }

    [Fact]
    public void Na_een_nieuwe_sleutel_worden_oude_rijen_nog_gevonden_en_gelezen()
    {
        var vroeger = Maken("oud", ("oud", Oud)).Beschermen(Nummer);
        var bescherming = Maken("nieuw", ("oud", Oud), ("nieuw", Nieuw));

        var hashes = bescherming.Hashes(Nummer);

        Assert.Equal([bescherming.Beschermen(Nummer).Hash, vroeger.Hash], hashes);
        Assert.Equal(Nummer, bescherming.Onthullen(new Persoon(vroeger, "An", "Peeters")));
        Assert.Equal("nieuw", bescherming.Beschermen(Nummer).Sleutel);
    }

    [Fact]
    public void Zonder_de_sleutel_is_er_niets_te_lezen()
    {
        var vroeger = Maken("oud", ("oud", Oud)).Beschermen(Nummer);

        Assert.Throws<KeyNotFoundException>(() => Maken("nieuw", ("nieuw", Nieuw)).Onthullen(new Persoon(vroeger, "An", "Peeters")));
    }

    [Fact]
    public async Task Het_bestand_van_de_databank_bevat_geen_rijksregisternummer()
    {
        var database = await TestSupport.Databases.Proefdatabase.MakenAsync(Web.Hosting.DatabaseEngine.Sqlite);
        await using (database)
        {
            var data = new Proefdata(database.Openen, new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Proeftijd.Start));
            var persoon = await data.PersoonAsync(familienaam: "Zoekmij", insz: Nummer);
            await data.AanvraagAsync(aanvraag => aanvraag.Aanvrager = persoon);

            var bestanden = Directory.GetFiles(Path.GetDirectoryName(new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(database.ConnectionString).DataSource)!);
            var inhoud = string.Concat(bestanden.Select(bestand => Encoding.Latin1.GetString(Lezen(bestand))));

            Assert.Contains("Zoekmij", inhoud, StringComparison.Ordinal);
            Assert.DoesNotContain(Nummer.Cijfers, inhoud, StringComparison.Ordinal);
            Assert.DoesNotContain(Nummer.Voluit, inhoud, StringComparison.Ordinal);
        }

    }

    [Theory]
    [InlineData("a", "a", "cHJvZWYtcHJvZWYtcHJvZWYtcHJvZWYtcHJvZWYtMTI=", true)]
    [InlineData("b", "a", "cHJvZWYtcHJvZWYtcHJvZWYtcHJvZWYtcHJvZWYtMTI=", false)]
    [InlineData("a", "a", "dGUga29ydA==", false)]
    [InlineData("a", "a", "geen base 64!", false)]
    [InlineData("", "", "cHJvZWYtcHJvZWYtcHJvZWYtcHJvZWYtcHJvZWYtMTI=", false)]
    public void Zonder_goede_sleutels_start_het_portaal_niet(string huidig, string naam, string waarde, bool geldig)
    {
        var options = new InszOptions { Huidig = huidig };
        options.Sleutels.Add(naam, waarde);

        Assert.Equal(geldig, options.IsGeldig());
    }

    private static InszBescherming Maken(string huidig, params (string Naam, string Waarde)[] sleutels)
    {
        var options = new InszOptions { Huidig = huidig };
        foreach (var (naam, waarde) in sleutels)
        {
            options.Sleutels.Add(naam, waarde);
        }

        Assert.True(options.IsGeldig());
        return new InszBescherming(Options.Create(options));
    }

    private static byte[] Lezen(string bestand)
    {
        using var stroom = new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var inhoud = new byte[stroom.Length];
        stroom.ReadExactly(inhoud);
        return inhoud;
    }
}
