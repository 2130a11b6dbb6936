namespace Zelfregistratie.Web.Tests.Security;

/// <summary>A change that is tried: where the form is posted, what is filled in, and how one sees that it happened.</summary>
internal sealed record Rollendaad(string Adres, Func<Task<bool>> IsGebeurd, params (string Naam, string Waarde)[] Velden)
{
    public const string Reden = "Zo is het afgesproken met de directie.";
}
