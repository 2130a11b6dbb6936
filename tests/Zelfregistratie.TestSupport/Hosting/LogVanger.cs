using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Zelfregistratie.TestSupport.Hosting;

/// <summary>Keeps all that the portal logs, with exceptions and scopes, as text.</summary>
public sealed class LogVanger : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> regels = new();
    private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

    /// <summary>The lines up to now.</summary>
    public IReadOnlyList<string> Regels => [.. regels];

    /// <inheritdoc />
    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    /// <inheritdoc />
    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    /// <inheritdoc />
    public void Dispose()
    {
    }

    private sealed class Logger(LogVanger vanger, string categorie) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => vanger.scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var waarden = state is IEnumerable<KeyValuePair<string, object?>> paren ? string.Join(' ', paren.Select(paar => $"{paar.Key}={paar.Value}")) : "";
            var omgeving = new List<string>();
            vanger.scopes.ForEachScope((scope, lijst) => lijst.Add(scope?.ToString() ?? ""), omgeving);
            vanger.regels.Enqueue($"{logLevel} {categorie}: {formatter(state, exception)} [{waarden}] [{string.Join(" > ", omgeving)}] {exception}");
        }
    }
}
