namespace Zelfregistratie.Demo.Gegevens;

/// <summary>The people of the demo. All are invented.</summary>
public static class Personenlijst
{
    /// <summary>Those with a part to play, in the order of the start page.</summary>
    public static IReadOnlyList<Persoonsgegeven> Hoofdrollen => Gegevens.Hoofdrollen.Alle;

    /// <summary>All of them: also the administrators of the other organisations, and who fills the lists.</summary>
    public static IReadOnlyList<Persoonsgegeven> Alle { get; } = [.. Hoofdrollen, .. Bijrollen.Beheerders, .. Bijrollen.Aanvragers];
}
