using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Hosting;
using Zelfregistratie.Web.Hosting.Achtergrond;

namespace Zelfregistratie.Web.Tests.Features.Termijnen;

/// <summary>A portal, and a second instance of it on the same PostgreSQL, whose saves wait for each other as long as both have something to save.</summary>
public sealed class TweeInstanties : Termijnproef, IAsyncLifetime
{
    private readonly Ontmoeting ontmoeting = new();
    private Tweede tweede = null!;

    /// <inheritdoc />
    protected override DatabaseEngine Engine => DatabaseEngine.PostgreSql;

    /// <summary>How often two saves met.</summary>
    internal int Samen => ontmoeting.Samen;

    async ValueTask IAsyncLifetime.InitializeAsync() => await BeginnenAsync();

    async ValueTask IAsyncDisposable.DisposeAsync() => await EindigenAsync();

    /// <summary>Starts both.</summary>
    public new ValueTask InitializeAsync() => BeginnenAsync();

    /// <summary>Stops both.</summary>
    public new ValueTask DisposeAsync() => EindigenAsync();

    /// <summary>Does something once, just before the next save of the first instance.</summary>
    internal void VoorBewaren(Func<Task> doen) => VoorBewaren<object>(doen);

    /// <summary>Does something once, just before the next save of the first instance in which something of a kind is new or changed.</summary>
    internal void VoorBewaren<TRij>(Func<Task> doen)
        where TRij : class => (ontmoeting.Wanneer, ontmoeting.Eenmalig) = (bijhouder => bijhouder.Entries<TRij>().Any(een => een.State is EntityState.Added or EntityState.Modified), doen);

    /// <summary>Somebody signed in at the second instance.</summary>
    internal Task<Bezoeker> AlsBijTweedeAsync(Persoon persoon)
    {
        tweede.Klok.SetUtcNow(Klok.GetUtcNow());
        return tweede.AlsAsync(persoon);
    }

    /// <summary>Runs a round in both at once.</summary>
    internal Task TegelijkAsync<TTaak>()
        where TTaak : class, IAchtergrondtaak
    {
        tweede.Klok.SetUtcNow(Klok.GetUtcNow());
        return TegelijkAsync(() => RondeAsync<TTaak>(Services), () => RondeAsync<TTaak>(tweede.Services));

        static Task RondeAsync<T>(IServiceProvider services)
            where T : class, IAchtergrondtaak => services.GetRequiredService<T>().UitvoerenAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Does something at both at once.</summary>
    internal async Task TegelijkAsync(Func<Task> bijEerste, Func<Task> bijTweede)
    {
        ontmoeting.Deelnemers = 2;
        await Task.WhenAll(LopenAsync(bijEerste), LopenAsync(bijTweede));
    }

    /// <inheritdoc />
    protected override void Instellen(WebApplicationBuilder builder) => builder.Configuration["Termijnen:Partij"] = "4";

    /// <inheritdoc />
    protected override void Vervangen(IServiceCollection services) => services.AddSingleton<IInterceptor>(ontmoeting);

    private async ValueTask BeginnenAsync()
    {
        await base.InitializeAsync();
        tweede = new Tweede(this, ontmoeting);
        await tweede.InitializeAsync();
    }

    private async ValueTask EindigenAsync()
    {
        await tweede.DisposeAsync();
        await base.DisposeAsync();
    }

    private Task LopenAsync(Func<Task> doen) => Task.Run(async () =>
    {
        try
        {
            await doen();
        }
        finally
        {
            ontmoeting.Vertrekken();
        }
    });

    private sealed class Tweede(TweeInstanties eerste, Ontmoeting ontmoeting) : PortaalProef
    {
        protected override DatabaseEngine Engine => DatabaseEngine.PostgreSql;

        protected override void Instellen(WebApplicationBuilder builder)
        {
            builder.Configuration["Termijnen:Partij"] = "4";
            builder.Configuration["ConnectionStrings:Zelfregistratie"] = eerste.Database.ConnectionString;
        }

        protected override void Vervangen(IServiceCollection services) => services.AddSingleton<IInterceptor>(ontmoeting);
    }

    /// <summary>Holds a save until the other instance comes to one too, or has finished its round.</summary>
    private sealed class Ontmoeting : SaveChangesInterceptor
    {
        private readonly Lock slot = new();
        private TaskCompletionSource? wachtend;

        public int Deelnemers { get; set; }

        public int Samen { get; private set; }

        public Func<ChangeTracker, bool> Wanneer { get; set; } = _ => true;

        public Func<Task>? Eenmalig { get; set; }

        public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (Eenmalig is { } doen && Wanneer(eventData.Context!.ChangeTracker))
            {
                Eenmalig = null;
                await doen();
            }

            if (eventData.Context!.ChangeTracker.HasChanges()) await Binnenkomen().WaitAsync(cancellationToken);
            return result;
        }

        public void Vertrekken()
        {
            lock (slot)
            {
                Deelnemers--;
                wachtend?.TrySetResult();
                wachtend = null;
            }
        }

        private Task Binnenkomen()
        {
            lock (slot)
            {
                if (Deelnemers < 2) return Task.CompletedTask;
                if (wachtend is null) return (wachtend = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
                Samen++;
                wachtend.SetResult();
                wachtend = null;
                return Task.CompletedTask;
            }
        }
    }
}
