using System.Collections.Frozen;
using System.Diagnostics;
using OpenTelemetry;

namespace Zelfregistratie.Web.Telemetrie;

/// <summary>
/// Keeps in a trace only what is known to tell of no person. Addresses (<c>url.path</c>, <c>url.query</c>, <c>url.full</c>) are not: the
/// route stands for them. Statements of the database have parameters, without their values; words of exceptions may quote what was typed.
/// </summary>
internal sealed class ZonderPersoonsgegevens : BaseProcessor<Activity>
{
    private static readonly FrozenSet<string> Toegestaan = new[]
    {
        "http.request.method", "http.response.status_code", "http.route", "error.type",
        "url.scheme", "server.address", "server.port", "network.protocol.version", "network.peer.address", "network.peer.port",
        "db.system", "db.system.name", "db.namespace", "db.operation.name", "db.query.summary", "db.query.text", "db.response.status_code", "db.npgsql.connection_id",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly ActivityListener uitzonderingen = new()
    {
        ShouldListenTo = _ => true,

        // What stands here already is not added any more.
        ExceptionRecorder = (Activity _, Exception _, ref TagList labels) =>
        {
            labels.Add("exception.message", "");
            labels.Add("exception.stacktrace", "");
        },
    };

    public ZonderPersoonsgegevens() => ActivitySource.AddActivityListener(uitzonderingen);

    public override void OnEnd(Activity data)
    {
        foreach (var label in data.TagObjects.Select(label => label.Key).Where(label => !Toegestaan.Contains(label)).ToList())
        {
            data.SetTag(label, value: null);
        }

        data.SetStatus(data.Status);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) uitzonderingen.Dispose();
        base.Dispose(disposing);
    }
}
