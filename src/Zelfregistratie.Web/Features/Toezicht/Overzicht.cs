namespace Zelfregistratie.Web.Features.Toezicht;

/// <summary>How the portal is doing, at a glance.</summary>
/// <param name="Standen">What there is; what there is nothing of is absent.</param>
/// <param name="ZonderVerantwoordelijke">Names of the doelgroepen that fall to the centrale beheerder.</param>
/// <param name="Nu">Now.</param>
internal sealed record Overzicht(IReadOnlyDictionary<Standsoort, Stand> Standen, IReadOnlyList<string> ZonderVerantwoordelijke, DateTimeOffset Nu)
{
    public Stand? Mislukt => Standen.GetValueOrDefault(Standsoort.Mislukt);

    public Stand? Wachtend => Standen.GetValueOrDefault(Standsoort.Wachtend);

    public Stand? Open => Standen.GetValueOrDefault(Standsoort.Open);

    public Stand? ZonderBeslisser => Standen.GetValueOrDefault(Standsoort.ZonderBeslisser);

    public Stand? Zegel => Standen.GetValueOrDefault(Standsoort.Zegel);

    /// <summary>Whether nothing asks for attention.</summary>
    public bool IsRustig => Mislukt is null && ZonderBeslisser is null && ZonderVerantwoordelijke.Count == 0;
}
