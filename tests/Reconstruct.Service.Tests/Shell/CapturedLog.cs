using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Reconstruct.Service.Tests.Shell;

/// <summary>Everything that the service logs: category, message, each value of the message, scopes, exceptions.</summary>
public sealed class CapturedLog : ILoggerProvider, ISupportExternalScope
{
    private IExternalScopeProvider _scopes = new LoggerExternalScopeProvider();

    public ConcurrentQueue<string> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
    }

    private sealed class Logger(CapturedLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => log._scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            List<string> parts = [logLevel.ToString(), category, formatter(state, exception), exception?.ToString() ?? ""];
            Values(state, parts);
            log._scopes.ForEachScope((scope, list) => Values(scope, list), parts);
            log.Lines.Enqueue(string.Join(" | ", parts));
        }

        private static void Values(object? state, List<string> parts)
        {
            if (state is IEnumerable<KeyValuePair<string, object?>> pairs) parts.AddRange(pairs.Select(p => $"{p.Key}={Convert.ToString(p.Value, CultureInfo.InvariantCulture)}"));
            else if (state is not null) parts.Add(state.ToString() ?? "");
        }
    }
}
