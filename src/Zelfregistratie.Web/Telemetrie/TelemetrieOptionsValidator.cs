using Microsoft.Extensions.Options;

namespace Zelfregistratie.Web.Telemetrie;

/// <summary>Metrics are not for everybody: where other machines can reach them, they are asked for with a key.</summary>
internal sealed class TelemetrieOptionsValidator : IValidateOptions<TelemetrieOptions>
{
    /// <summary>Shortest key.</summary>
    public const int Sleutellengte = 32;

    public ValidateOptionsResult Validate(string? name, TelemetrieOptions options)
    {
        var fouten = Fouten(options).ToList();
        return fouten.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(fouten);
    }

    private static IEnumerable<string> Fouten(TelemetrieOptions options)
    {
        if (options.NaarOtlp && (!Uri.TryCreate(options.OtlpAdres, UriKind.Absolute, out var otlp) || !otlp.Scheme.StartsWith("http", StringComparison.Ordinal)))
        {
            yield return "Telemetrie:OtlpAdres must be an absolute http(s) address, such as http://localhost:4317.";
        }

        if (!Enum.IsDefined(options.OtlpProtocol)) yield return "Telemetrie:OtlpProtocol must be Grpc or HttpProtobuf.";
        if (!options.VoorPrometheus) yield break;

        if (!IsLuisteradres(options.PrometheusAdres, out var prometheus))
        {
            yield return "Telemetrie:PrometheusAdres must be localhost or an IP address of this machine, with a port and without a path, such as http://127.0.0.1:9464.";
        }
        else if (!prometheus.IsLoopback && string.IsNullOrEmpty(options.PrometheusSleutel))
        {
            yield return "Telemetrie:PrometheusSleutel is missing: other machines can reach Telemetrie:PrometheusAdres.";
        }

        if (options.PrometheusSleutel is { Length: > 0 and < Sleutellengte })
        {
            yield return "Telemetrie:PrometheusSleutel must have at least 32 characters.";
        }
    }

    private static bool IsLuisteradres(string? adres, out Uri luisteradres) =>
        Uri.TryCreate(adres, UriKind.Absolute, out luisteradres!)
        && luisteradres is { Scheme: "http", PathAndQuery: "/", UserInfo: "" }
        && (luisteradres.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6 || luisteradres.Host == "localhost");
}
