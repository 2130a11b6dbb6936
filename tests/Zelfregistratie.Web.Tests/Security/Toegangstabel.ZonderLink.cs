namespace Zelfregistratie.Web.Tests.Security;

internal static partial class Toegangstabel
{
    /// <summary>Finding a right or an organisation.</summary>
    private const string ZonderLink = """
        GET /recht-zoeken                                                    aan     ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        GET /recht-zoeken/toepassing {toepassing}                            aan     ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        GET /recht-zoeken/toepassing                                         aan     404    404        404       404       404   404    404     404     404    404     404    404
        GET /recht-zoeken/organisatie {recht}                                aan     ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        GET /recht-zoeken/organisatie                                        aan     404    404        404       404       404   404    404     404     404    404     404    404
        GET /recht-zoeken/werkrelatie                                        aan     ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        GET /organisaties/zoeken {organisaties}                              aan     ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        GET /organisaties/zoeken                                             aan     400    400        400       400       400   400    400     400     400    400     400    400
        """;
}
