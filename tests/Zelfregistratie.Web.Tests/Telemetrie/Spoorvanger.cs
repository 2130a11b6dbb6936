using System.Collections.Concurrent;
using System.Diagnostics;
using OpenTelemetry;

namespace Zelfregistratie.Web.Tests.Telemetrie;

/// <summary>Keeps the parts of traces as they are exported. Other tests of this process leave theirs here too: ask by trace id.</summary>
internal sealed class Spoorvanger : BaseProcessor<Activity>
{
    private readonly ConcurrentQueue<Activity> delen = new();

    public IReadOnlyList<Activity> Van(ActivityTraceId spoor) => [.. delen.Where(deel => deel.TraceId == spoor)];

    public override void OnEnd(Activity data) => delen.Enqueue(data);
}
