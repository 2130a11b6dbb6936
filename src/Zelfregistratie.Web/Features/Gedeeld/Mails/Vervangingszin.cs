using Microsoft.Extensions.Localization;

namespace Zelfregistratie.Web.Features.Gedeeld.Mails;

/// <summary>Tells a deputy why a mail comes to them.</summary>
internal static class Vervangingszin
{
    /// <summary>One sentence, or none for who replaces nobody.</summary>
    public static IEnumerable<string> Van(IReadOnlyCollection<string> vervangt, IStringLocalizer t) =>
        vervangt.Count == 0 ? [] : [t["Je krijgt deze e-mail ook omdat je {0} vervangt.", Opsomming([.. vervangt], t)]];

    private static string Opsomming(IReadOnlyList<string> namen, IStringLocalizer t) =>
        namen.Count == 1 ? namen[0] : t["{0} en {1}", string.Join(", ", namen.SkipLast(1)), namen[^1]];
}
