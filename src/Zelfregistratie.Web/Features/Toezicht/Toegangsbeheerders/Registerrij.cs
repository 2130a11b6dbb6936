using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Web.Features.Toezicht.Toegangsbeheerders;

/// <summary>A row of the file that could be read.</summary>
/// <param name="Regel">Line of the file, counted from 1.</param>
/// <param name="Insz">Who. Confidential.</param>
/// <param name="Kbo">KBO number of the organisation, ten digits.</param>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day; null for no end.</param>
internal sealed record Registerrij(int Regel, Insz Insz, string Kbo, DateOnly Van, DateOnly? Tot)
{
    /// <summary>For whom and for which organisation: at most one row of a file has it.</summary>
    public (Insz Insz, string Kbo) Sleutel => (Insz, Kbo);
}
