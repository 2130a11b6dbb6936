using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Features.AanvraagBehandelen;

/// <summary>A portal in which something else happens between loading and saving, once.</summary>
public sealed class Tussenkomst : PortaalProef
{
    private readonly Onderbreker onderbreker = new();

    internal void VoorBewaren(Func<Task> doen) => onderbreker.Doen = doen;

    /// <summary>Right after the request itself was loaded, before what else a decision reads.</summary>
    internal void NaLaden(Func<Task> doen) => onderbreker.NaLaden = doen;

    protected override void Vervangen(IServiceCollection services) => services.AddSingleton<IInterceptor>(onderbreker);

    private sealed class Onderbreker : DbCommandInterceptor, ISaveChangesInterceptor
    {
        public Func<Task>? Doen { get; set; }

        public Func<Task>? NaLaden { get; set; }

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (NaLaden is not { } doen || !eventData.Context!.ChangeTracker.Entries<Aanvraag>().Any()) return result;
            NaLaden = null;
            await doen();
            return result;
        }

        public async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            (var doen, Doen) = (Doen, null);
            if (doen is not null) await doen();
            return result;
        }
    }
}
