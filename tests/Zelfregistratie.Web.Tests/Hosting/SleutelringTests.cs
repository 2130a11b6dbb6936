using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Hosting;

namespace Zelfregistratie.Web.Tests.Hosting;

/// <summary>Keys of cookies stand in the database for all instances, and who only has the database can't read them.</summary>
public sealed class SleutelringTests(PortaalProef proef) : IClassFixture<PortaalProef>, IDisposable
{
    private readonly Proefcertificaat oud = new();
    private readonly Proefcertificaat nieuw = new();

    public void Dispose()
    {
        oud.Dispose();
        nieuw.Dispose();
    }

    [Fact]
    public async Task Sleutels_staan_versleuteld_in_de_databank_en_elke_instantie_met_het_certificaat_kan_ze_lezen()
    {
        await proef.Data.LezenAsync(db => db.DataProtectionKeys.ExecuteDeleteAsync());
        await using var een = Bouwen(oud);
        var beschermd = Beschermer(een).Protect("sessie");

        var xml = await proef.Data.LezenAsync(db => db.DataProtectionKeys.Select(sleutel => sleutel.Xml).SingleAsync());
        Assert.Contains("EncryptedData", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("masterKey", xml, StringComparison.Ordinal);

        await using var ander = Bouwen(oud);
        Assert.Equal("sessie", Beschermer(ander).Unprotect(beschermd));

        await using var vernieuwd = Bouwen(nieuw, eerder: oud);
        Assert.Equal("sessie", Beschermer(vernieuwd).Unprotect(beschermd));

        await using var zonder = Bouwen(nieuw);
        Assert.ThrowsAny<CryptographicException>(() => Beschermer(zonder).Unprotect(beschermd));
    }

    private WebApplication Bouwen(Proefcertificaat certificaat, Proefcertificaat? eerder = null)
    {
        var instellingen = Productieportaal.Instellingen(certificaat.Pad, proef.Database.ConnectionString);
        instellingen["Database:Engine"] = proef.Database.Engine.ToString();
        if (eerder is not null) instellingen["Sleutelring:Vorige:eerder:Certificaat"] = eerder.Pad;
        return Productieportaal.Bouwen(instellingen);
    }

    private static IDataProtector Beschermer(WebApplication portaal) => portaal.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("proef");
}
