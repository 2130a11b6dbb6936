namespace Zelfregistratie.Web.Data.Bulk;

/// <summary>Takes the cells of a row, one after the other.</summary>
internal interface IRij
{
    void Groot(long waarde);

    void Getal(int waarde);

    void Tekst(string? waarde);
}
