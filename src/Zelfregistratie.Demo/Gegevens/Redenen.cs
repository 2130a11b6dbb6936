namespace Zelfregistratie.Demo.Gegevens;

/// <summary>What people wrote.</summary>
internal static class Redenen
{
    public static readonly string[] Vragen =
    [
        "Ik volg sinds deze maand de subsidiedossiers op.",
        "Ik vervang een collega die tot het einde van het jaar afwezig is.",
        "Onze boekhouder vraagt dat ik de dossiers zelf kan nakijken.",
        "Ik ben pas begonnen en moet de lopende dossiers kunnen bekijken.",
        "Ik dien voor de haven de aanvragen voor walstroom in en wil zien waar ze staan.",
        "Wij hebben een nieuwe loods. Daarvoor moet ik een vergunning aanvragen.",
        "Mijn vorige toegang is vervallen toen ik van dienst veranderde.",
        "Ik werk als zelfstandige adviseur mee aan het dossier over de kaaimuur (fase 2).",
        "De projectleider gaf mij deze link.\nIk heb het recht nodig voor de eerste vergadering van december.",
        "Ik organiseer elk jaar de open dag en doe de papieren daarvan.",
        "Voor de controle van de gegevens over visserij, samen met <collega's> van de veiling & de rederij.",
        "Ik neem de administratie over van mijn moeder, die met pensioen gaat.",
    ];

    public static readonly string[] Goedgekeurd =
    [
        "Je bent de nieuwe dossierbeheerder, dat klopt met je contract.",
        "Akkoord, zoals besproken op de teamvergadering.",
        "In orde. Vraag op tijd een verlenging als het project langer duurt.",
        "Goedgekeurd na een telefoontje met je diensthoofd.",
    ];

    public static readonly string[] Afgekeurd =
    [
        "Je werkt niet bij onze organisatie. Vraag het aan bij je eigen werkgever.",
        "Dit recht is te ruim voor wat je moet doen. Vraag het recht Lezer aan.",
        "Wij kennen je niet. Bel ons even op het nummer van het onthaal.",
    ];

    /// <summary>1,000 characters.</summary>
    public static string Lang { get; } = string.Concat(Enumerable.Repeat(
        "Ik ben verantwoordelijk voor de opvolging van alle steundossiers van onze maatschappij en van haar leden in de hele streek. ", 8)) + "Bedankt!";
}
