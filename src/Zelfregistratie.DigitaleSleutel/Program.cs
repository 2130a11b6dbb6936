namespace Zelfregistratie.DigitaleSleutel;

internal static class Program
{
    public static Task Main(string[] args) =>
        SleutelHost.Bouwen(new WebApplicationOptions { Args = args }, _ => { }, Voorbeelden).RunAsync();

    // First in line, so that environment variables and arguments still win.
    private static void Voorbeelden(WebApplicationBuilder builder) =>
        builder.Configuration.Sources.Insert(0, new Microsoft.Extensions.Configuration.Json.JsonConfigurationSource
        {
            FileProvider = new Microsoft.Extensions.FileProviders.PhysicalFileProvider(AppContext.BaseDirectory),
            Path = "digitalesleutel.json",
        });
}
