using System.Net;
using System.Net.Sockets;

namespace Zelfregistratie.Demo.Hosting;

/// <summary>Where the three sites of the demo are found.</summary>
/// <param name="Portaal">The portal.</param>
/// <param name="Sleutel">The stand-in for the digital key; its issuer is the path <c>/op</c> of it.</param>
/// <param name="Mailbox">The mailbox.</param>
internal sealed record Adressen(Uri Portaal, Uri Sleutel, Uri Mailbox)
{
    /// <summary>Each site must know the address of the others before it starts, so that free ports are chosen beforehand.</summary>
    public static Adressen Kiezen(DemoOptions options)
    {
        int[] gekozen = [.. new[] { options.PortaalPoort, options.SleutelPoort, options.MailboxPoort }.Where(poort => poort != 0)];
        if (gekozen.Distinct().Count() < gekozen.Length)
        {
            throw new DemoFout("Het portaal, de digitale sleutel en de mailbox hebben elk een eigen poort nodig.");
        }

        return new(Lokaal(options.PortaalPoort), Lokaal(options.SleutelPoort), Lokaal(options.MailboxPoort));
    }

    private static Uri Lokaal(int poort) => new UriBuilder("http", "localhost", poort == 0 ? VrijePoort() : poort).Uri;

    private static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }
}
