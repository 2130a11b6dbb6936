using Microsoft.Extensions.DependencyInjection;

namespace Zelfregistratie.TestSupport.Hosting;

/// <summary>Lets a test change services after the portal added its own.</summary>
internal sealed class LaatsteWoord(Action<IServiceCollection> wijzigen) : IServiceProviderFactory<IServiceCollection>
{
    public IServiceCollection CreateBuilder(IServiceCollection services)
    {
        wijzigen(services);
        return services;
    }

    public IServiceProvider CreateServiceProvider(IServiceCollection containerBuilder) =>
        containerBuilder.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
}
