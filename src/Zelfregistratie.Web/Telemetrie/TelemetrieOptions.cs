using OpenTelemetry.Exporter;

namespace Zelfregistratie.Web.Telemetrie;

/// <summary>Where traces and metrics go; section <c>Telemetrie</c>. Without any of it, nothing is measured.</summary>
public sealed class TelemetrieOptions
{
    /// <summary>Name of the section.</summary>
    public const string Sectie = "Telemetrie";

    /// <summary>Address of a collector that gets traces and metrics over OTLP; empty for none.</summary>
    public string? OtlpAdres { get; set; }

    /// <summary>How it is spoken to.</summary>
    public OtlpExportProtocol OtlpProtocol { get; set; } = OtlpExportProtocol.Grpc;

    /// <summary>Address of this machine, with a port of its own, on which Prometheus reads the metrics; empty for none.</summary>
    public string? PrometheusAdres { get; set; }

    /// <summary>What Prometheus must know to read them: a bearer token.</summary>
    public string? PrometheusSleutel { get; set; }

    /// <summary>Whether traces and metrics go to a collector.</summary>
    public bool NaarOtlp => !string.IsNullOrWhiteSpace(OtlpAdres);

    /// <summary>Whether Prometheus can read the metrics.</summary>
    public bool VoorPrometheus => !string.IsNullOrWhiteSpace(PrometheusAdres);
}
