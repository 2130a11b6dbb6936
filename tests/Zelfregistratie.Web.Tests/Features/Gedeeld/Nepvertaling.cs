using System.Globalization;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Tests.Features.Gedeeld;

/// <summary>Translates every text to a mark around it; what goes past the localizer stays bare.</summary>
/// <param name="merk">Such as <c>&lt;{0}&gt;</c>.</param>
internal sealed class Nepvertaling(string merk) : IStringLocalizer<Teksten>
{
    public LocalizedString this[string name] => this[name, []];

    public LocalizedString this[string name, params object[] arguments] =>
        new(name, string.Format(CultureInfo.CurrentCulture, merk, string.Format(CultureInfo.CurrentCulture, name, arguments)));

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}
