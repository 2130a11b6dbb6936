namespace Zelfregistratie.Web.Tests.Security;

internal static partial class Toegangstabel
{
    /// <summary>What somebody sees of themselves.</summary>
    private const string MijnProfiel = """
        GET /mijn-profiel                                                    aan     ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        GET /mijn-profiel/aanvragen                                          aan     ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        GET /mijn-profiel/gegevens.json                                      aan     ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        POST /mijn-profiel/gegevens.json                                     aan     ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        GET /mijn-profiel/dagoverzicht                                       aan     403    403        403       ja        ja    ja     403     ja      ja     ja      403    403
        POST /mijn-profiel/dagoverzicht                                      aan     403    403        403       ja        ja    ja     403     ja      ja     ja      403    403
        """;
}
