using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Tests.Links;

/// <summary>A link with a catalogue around it, to change one thing of.</summary>
internal sealed class Linkvoorbeeld
{
    public static readonly Doelgroep Ea = Voorbeeld.Doelgroep;
    public static readonly Doelgroep Bur = new("BUR", "Burgers", Codesoort.Geen, Aanstelling.Geen);

    public Linkvoorbeeld(AanvraagSoort soort = AanvraagSoort.Gebruikersrecht) => Soort = soort;

    public AanvraagSoort Soort { get; }

    public Toepassing Toepassing { get; } = new("45", "Subsidieloket", "Subsidies aanvragen.");

    public Doelgroep? Doelgroep { get; set; } = Ea;

    public Context? Context { get; set; }

    public Linkorganisatie? Organisatie { get; set; }

    public List<Linkrecht> Rechten { get; } = [];

    public Gebruikersrecht Recht(string code, bool inDoelgroep = true, bool contextVerplicht = false, Beslisser beslisser = Beslisser.LokaleBeheerder, params IEnumerable<Context> contexten)
    {
        var recht = new Gebruikersrecht(Toepassing, code, "Recht " + code, "").Instellen([Ea], contexten, contextVerplicht, beslisser: beslisser);
        Rechten.Add(new Linkrecht(recht, inDoelgroep));
        return recht;
    }

    public Linklezing Lezen(string query)
    {
        var paren = query.Split('&').Select(paar => paar.Split('=')).Select(paar => KeyValuePair.Create(paar[0], (string?)paar.ElementAtOrDefault(1)));
        return Zelfregistratielink.Lezen(
            Linkparameters.Lezen(Soort, paren),
            new Linkgegevens(Doelgroep, Rechten.Count > 0 ? Toepassing : null, Rechten, Context, Organisatie));
    }

    public (Linkparameter, LinkprobleemSoort)[] Problemen(string query) =>
        [.. Lezen(query).Problemen.Select(probleem => (probleem.Parameter, probleem.Soort))];
}
