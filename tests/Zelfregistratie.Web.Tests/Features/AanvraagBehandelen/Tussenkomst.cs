using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Features.AanvraagBehandelen;

/// <summary>A portal in which something else happens between loading and saving, once.</summary>
public sealed class Tussenkomst : PortaalProef
{
    private readonly Onderbreker onderbreker = new();

    internal void VoorBewaren(Func<Task> doen) => onderbreker.Doen = doen;

    protected override void Vervangen(IServiceCollection services) => services.AddSingleton<IInterceptor>(onderbreker);

    private sealed class Onderbreker : SaveChangesInterceptor
    {
        public Func<Task>? Doen { get; set; }

        public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            (var doen, Doen) = (Doen, null);
            if (doen is not null) await doen();
            return result;
        }
    }
}
