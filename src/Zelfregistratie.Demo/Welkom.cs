using System.Globalization;
using System.Text;
using Zelfregistratie.Demo.Gegevens;

namespace Zelfregistratie.Demo;

/// <summary>What the console says when everything runs.</summary>
internal static class Welkom
{
    public static string Tekst(DemoHost host)
    {
        var tekst = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"""
            Zelfregistratie draait, met verzonnen gegevens.

              Portaal           {host.Portaal}
              Digitale sleutel  {host.Sleutel}
              Mailbox           {host.Mailbox}
              Gegevens en logs  {host.Map}

            Probeer een link:

            """);
        foreach (var link in Probeerlinks.Alle)
        {
            tekst.AppendLine(CultureInfo.InvariantCulture, $"  {link.Naam}").AppendLine(CultureInfo.InvariantCulture, $"    {new Uri(host.Portaal, link.Pad)}");
        }

        tekst.AppendLine().AppendLine("Meld je aan met gelijk welke digitale sleutel, als bijvoorbeeld:").AppendLine();
        foreach (var persoon in Personenlijst.Hoofdrollen)
        {
            tekst.AppendLine(CultureInfo.InvariantCulture, $"  {persoon.Naam}: {persoon.Uitleg}");
        }

        return tekst.AppendLine().Append("Stoppen doe je met Ctrl+C. Opnieuw beginnen: zet -- --opnieuw achter de opdracht.").ToString();
    }
}
