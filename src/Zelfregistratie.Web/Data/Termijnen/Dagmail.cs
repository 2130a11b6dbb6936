namespace Zelfregistratie.Web.Data.Termijnen;

/// <summary>Marks that somebody got their one mail of a kind on a day; its key makes a second instance lose.</summary>
/// <param name="PersoonId">Who.</param>
/// <param name="Dag">The day in Brussels.</param>
/// <param name="Soort">Which mail.</param>
public sealed record Dagmail(long PersoonId, DateOnly Dag, Dagmailsoort Soort);
