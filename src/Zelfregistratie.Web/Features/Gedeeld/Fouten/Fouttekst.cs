namespace Zelfregistratie.Web.Features.Gedeeld.Fouten;

/// <summary>What the page of an HTTP status says.</summary>
/// <param name="Titel">Heading.</param>
/// <param name="Uitleg">What happened, in plain words.</param>
/// <param name="Raad">What to do now.</param>
public sealed record Fouttekst(string Titel, string Uitleg, string Raad)
{
    private static readonly Dictionary<int, Fouttekst> Teksten = new()
    {
        [400] = new("Dit verzoek kunnen we niet verwerken", "Wat je stuurde, is onvolledig of te oud. Dat gebeurt als een pagina lang openstond, of als een link niet volledig gekopieerd is.", "Ga terug naar de vorige pagina, laad die opnieuw en probeer nog eens."),
        [401] = new("Je bent niet aangemeld", "Deze pagina is alleen voor wie aangemeld is.", "Meld je aan en probeer het opnieuw."),
        [403] = new("Je hebt geen toegang tot deze pagina", "Je bent aangemeld, maar je hebt het recht niet om deze pagina te zien.", "Heb je dat recht wel nodig? Vraag het aan de lokale beheerder van je organisatie."),
        [404] = new("Deze pagina bestaat niet", "We vinden niets op dit adres. Misschien is het adres fout getypt, of is de pagina verplaatst.", "Controleer het adres, of begin opnieuw op de startpagina."),
        [405] = new("Dit kan niet op deze pagina", "Deze pagina verwacht iets anders dan wat je stuurde.", "Begin opnieuw op de startpagina."),
        [409] = new("Dit is intussen veranderd", "Iemand anders, of jijzelf in een ander venster, was je net voor.", "Laad de vorige pagina opnieuw om te zien hoe het nu staat."),
        [413] = new("Dit is te groot", "Wat je stuurde, is groter dan we kunnen verwerken.", "Maak je tekst of bestand kleiner en probeer het opnieuw."),
        [429] = new("Even geduld", "Er kwamen in korte tijd heel veel verzoeken van jou. Daarom wachten we even.", "Wacht een minuut en probeer het dan opnieuw. Wat je al bewaarde, blijft bewaard."),
        [503] = new("Dit werkt nu even niet", "Een deel van het portaal is tijdelijk niet bereikbaar. Dat ligt niet aan jou.", "Probeer het over enkele minuten opnieuw. Vulde je een formulier in? Ga terug naar de vorige pagina: je kan het dan opnieuw versturen."),
    };

    private static readonly Fouttekst Onverwacht = new("Er ging iets mis", "Door een fout bij ons konden we je vraag niet verwerken. Dat ligt niet aan jou.", "Probeer het over enkele minuten opnieuw. Blijft het fout gaan? Neem dan contact met ons op.");

    /// <summary>The words for a status; those of 400 or 500 when it has none of its own.</summary>
    public static Fouttekst Voor(int status) => Teksten.GetValueOrDefault(status) ?? (status < 500 ? Teksten[400] : Onverwacht);
}
