namespace Zelfregistratie.Web.Features.Toezicht.Logboek;

/// <summary>Whom and which organisations a question is about, found before their rows are read.</summary>
/// <param name="Personen">Null when the question names nobody.</param>
/// <param name="OrganisatieIds">Null when the question names no organisation.</param>
internal sealed record Logboekselectie(IReadOnlyList<Logboekpersoon>? Personen, IReadOnlyList<long>? OrganisatieIds)
{
    /// <summary>Most people or organisations that one question is about.</summary>
    public const int Meeste = 20;

    /// <summary>Whether there were more than are shown.</summary>
    public bool IsAfgekapt { get; init; }

    /// <summary>Whether somebody or something was named that does not exist: then there are no rows.</summary>
    public bool IsLeeg => Personen is [] || OrganisatieIds is [];
}
