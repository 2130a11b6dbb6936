using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>Where the pages about lokale beheerders stand.</summary>
internal static class Beheeradres
{
    /// <summary>Who administers an organisation.</summary>
    public static string Lijst(string code) => $"/beheerders?organisatie={Uri.EscapeDataString(code)}";

    /// <summary>Who administers an organisation.</summary>
    public static string Lijst(Organisatie organisatie) => Lijst(organisatie.CodeWaarde);

    /// <summary>What is done for an organisation.</summary>
    public static string Pad(string code, string wat) => $"/beheerders/{Uri.EscapeDataString(code)}/{wat}";

    /// <summary>What is done for an organisation.</summary>
    public static string Pad(Organisatie organisatie, string wat) => Pad(organisatie.CodeWaarde, wat);
}
