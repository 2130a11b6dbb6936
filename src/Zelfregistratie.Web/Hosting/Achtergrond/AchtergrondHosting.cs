namespace Zelfregistratie.Web.Hosting.Achtergrond;

internal static class AchtergrondHosting
{
    /// <summary>Adds a task that happens by itself; a test or a command can also get it from the services and run a round.</summary>
    public static void AddAchtergrondtaak<TTaak>(this IServiceCollection services)
        where TTaak : class, IAchtergrondtaak
    {
        services.AddSingleton<TTaak>();
        services.AddHostedService<Achtergronddienst<TTaak>>();
    }
}
