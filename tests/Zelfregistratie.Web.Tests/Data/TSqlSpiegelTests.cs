using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.TSql;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.Web.Tests.Data;

public sealed class TSqlSpiegelTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Elke_query_van_het_portaal_wordt_ook_voor_SQL_Server_geschreven()
    {
        await using var scope = proef.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ZelfregistratieDb>();
        long[] sleutels = [1, 2, 3];

        await db.Organisaties.Where(organisatie => organisatie.Naam == "Eigen vraag van deze proef" && sleutels.Contains(organisatie.Id)).CountAsync(TestContext.Current.CancellationToken);

        Assert.Contains(TSqlSpiegel.Enige.Geschreven, sql => sql.Contains("FROM [Organisaties]", StringComparison.Ordinal) && sql.Contains("N'Eigen vraag van deze proef'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_query_die_SQL_Server_niet_kent_valt_op()
    {
        await using var scope = proef.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ZelfregistratieDb>();
        var alleenHier = proef.Database.Engine == DatabaseEngine.PostgreSql
            ? db.Organisaties.Where(organisatie => EF.Functions.ILike(organisatie.Naam, "a%"))
            : db.Organisaties.Where(organisatie => EF.Functions.Glob(organisatie.Naam, "a*"));

        var fout = await Assert.ThrowsAsync<InvalidOperationException>(() => alleenHier.CountAsync(TestContext.Current.CancellationToken));

        Assert.Contains("can't be written for SQL Server", fout.Message, StringComparison.Ordinal);
    }
}
