using OpenIddict.Server;

namespace Zelfregistratie.DigitaleSleutel.Hosting;

/// <summary>
/// Passes only warnings and worse of OpenIddict on. Below that it writes whole forms and answers, national numbers
/// included; a log filter would not do, for a host may bring a logger that knows no filters.
/// </summary>
internal sealed class ZwijgzameLogger(ILoggerFactory loggers) : ILogger<OpenIddictServerDispatcher>
{
    private readonly ILogger logger = loggers.CreateLogger("OpenIddict.Server");

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => logger.BeginScope(state);

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning && logger.IsEnabled(logLevel);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel)) logger.Log(logLevel, eventId, state, exception, formatter);
    }
}
