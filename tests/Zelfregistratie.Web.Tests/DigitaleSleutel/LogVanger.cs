using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Zelfregistratie.Web.Tests.DigitaleSleutel;

/// <summary>Keeps what is logged, from a level on that the host may still raise.</summary>
public sealed class LogVanger(LogLevel vanaf) : ILoggerProvider, ILoggerFactory
{
    private readonly ConcurrentQueue<string> regels = [];

    public IReadOnlyCollection<string> Regels => regels;

    public string? LaatsteFout => regels.LastOrDefault(regel => regel.StartsWith("Error", StringComparison.Ordinal));

    public void Toevoegen(WebApplicationBuilder builder) => builder.Logging.SetMinimumLevel(vanaf).AddProvider(this);

    /// <summary>Takes the place of all logging, filters included.</summary>
    public void Vervangen(WebApplicationBuilder builder) => builder.Services.AddSingleton<ILoggerFactory>(this);

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, regels);

    public void Dispose()
    {
    }

    private sealed class Logger(string categorie, ConcurrentQueue<string> regels) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            regels.Enqueue($"{logLevel} {categorie}: {formatter(state, exception)} {exception}");
    }
}
