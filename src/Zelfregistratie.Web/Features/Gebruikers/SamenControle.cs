namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>What will happen to each of several rights, before it does.</summary>
internal sealed record SamenControle(IReadOnlyList<Samenrij> Rijen, SamenFormulier Formulier)
{
    public int Aantal => Rijen.Count(rij => rij.IsGedaan);
}
