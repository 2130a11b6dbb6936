using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Zelfregistratie.Web.Tests.Features.Termijnen;

/// <summary>A portal with small batches, of which a save can fail, as when the process ends there.</summary>
public sealed class Breekproef : Termijnproef
{
    private readonly Breker breker = new();

    /// <summary>The save from now that fails, counted from 1; 0 for none.</summary>
    internal int BreekBijSave
    {
        get => breker.Over;
        set => breker.Over = value;
    }

    /// <inheritdoc />
    protected override void Instellen(WebApplicationBuilder builder) => builder.Configuration["Termijnen:Partij"] = "10";

    /// <inheritdoc />
    protected override void Vervangen(IServiceCollection services) => services.AddSingleton<IInterceptor>(breker);

    private sealed class Breker : SaveChangesInterceptor
    {
        public int Over { get; set; }

        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            eventData.Context!.ChangeTracker.HasChanges() && Over > 0 && --Over == 0 ? throw new IOException("The process ended here.") : ValueTask.FromResult(result);
    }
}
