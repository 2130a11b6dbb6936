using Zelfregistratie.Domain.Links;

namespace Zelfregistratie.Web.Data.Links;

/// <summary>What is counted together of refused links: known codes and kinds of problems, and the site it stood on; see <see cref="Linkstoring"/>.</summary>
internal sealed record Storingsleutel(DateOnly Dag, int ToepassingId, string RechtCode, Linkparameter Parameter, LinkprobleemSoort Soort, string Host);
