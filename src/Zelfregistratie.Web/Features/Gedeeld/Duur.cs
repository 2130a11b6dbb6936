using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Web.Features.Gedeeld;

/// <summary>How long something took, as people say it.</summary>
public static class Duur
{
    /// <summary>"minder dan 1 uur", "5 uur" or, from two days on, "3 dagen": whole hours or days, rounded down.</summary>
    public static string Woorden(int uren, IStringLocalizer t) => uren switch
    {
        <= 0 => t["minder dan 1 uur"],
        < Wachtverdeling.InDagenVanaf => t["{0} uur", uren],
        _ => t["{0} dagen", uren / 24],
    };
}
