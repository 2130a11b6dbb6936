namespace Zelfregistratie.Demo.Gegevens;

/// <summary>Names as long as they may be, so that every page shows what it does with them.</summary>
internal static class LangeNamen
{
    /// <summary>320 characters, with a word that fits on no phone.</summary>
    public const string Organisatie =
        "Coöperatieve vennootschap voor de gezamenlijke aankoop, het onderhoud, de verzekering en de verhuur van landbouwvoertuigen en "
        + "oogstmachines van de landbouwers uit Sint-Aldegonde-bij-Westerhoek, Kruisdonk en omstreken, met inbegrip van de "
        + "Aardappelrooimachineonderhoudscoördinatiemaatschappij en de dienst graandroging CV";

    public const string Voornaam = "Maximiliaan-Alexander Emmanuël Philippe";

    public const string Familienaam = "van der Straeten-Vandenbroucke de Roodebeke tot Sint-Aldegonde-bij-Westerhoek";
}
