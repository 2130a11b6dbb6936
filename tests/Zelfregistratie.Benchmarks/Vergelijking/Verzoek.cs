using System.Net;
using System.Text;

namespace Zelfregistratie.Benchmarks.Vergelijking;

/// <summary>One request, and by what its answer is known to be the right one: an error is no fast page.</summary>
/// <param name="Bericht">The request.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Woord">What stands on the page, or in the address that is redirected to.</param>
internal sealed record Verzoek(HttpRequestMessage Bericht, HttpStatusCode Status, string Woord)
{
    /// <exception cref="InvalidOperationException">It is another answer.</exception>
    public void Controleren(HttpResponseMessage antwoord, byte[] inhoud)
    {
        var goed = antwoord.StatusCode == Status && (Status == HttpStatusCode.OK
            ? inhoud.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Woord)) >= 0
            : antwoord.Headers.Location?.ToString().Contains(Woord, StringComparison.Ordinal) is true);
        if (goed) return;

        var tekst = Encoding.UTF8.GetString(inhoud);
        throw new InvalidOperationException($"{Bericht.Method} {Bericht.RequestUri} answered {(int)antwoord.StatusCode} {antwoord.Headers.Location} without '{Woord}': {tekst[..Math.Min(tekst.Length, 3000)]}");
    }
}
