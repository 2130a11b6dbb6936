namespace Zelfregistratie.Web.Tests.Security;

internal static partial class Rollentabel
{
    /// <summary>Becoming, appointing and removing lokale beheerders; who is away.</summary>
    private const string Beheerders = """
        hoofd-worden                          aan     404    404        404       404   404    404     404     404    404      ja  ja
        beheerder-aanstellen                  aan     403    403        403       ja    404    403     403     403    403      403 403
        nieuwe-beheerder-aanstellen           aan     403    403        403       ja    404    403     403     403    403      403 403
        beheerder-verwijderen                 aan     403    403        403       ja    404    403     403     403    403      403 403
        hoofd-verwijderen                     aan     403    403        403       ja    404    403     403     403    403      403 403
        email-van-beheerder-verbeteren        aan     403    403        403       ja    404    403     403     403    403      403 403
        zichzelf-beheerder-maken              -       -      403        403       403   -      -       -       -      -        -   -
        eigen-rol-verwijderen                 -       -      -          403       403   -      -       -       -      -        -   -
        eigen-email-verbeteren                -       -      -          403       403   -      -       -       -      -        -   -
        eigen-afwezigheid-melden              aan     403    403        ja        ja    404    403     403     403    403      403 403
        """;
}
