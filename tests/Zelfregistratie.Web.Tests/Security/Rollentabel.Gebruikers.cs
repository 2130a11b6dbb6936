namespace Zelfregistratie.Web.Tests.Security;

internal static partial class Rollentabel
{
    /// <summary>What is changed about people of the organisation and their rights.</summary>
    private const string Gebruikers = """
        recht-toekennen                       aan     403    403        ja        ja    404    403     403     403    403      403 403
        recht-toekennen-aan-collega           aan     403    403        ja        ja    404    403     403     403    403      403 403
        recht-verleggen                       aan     403    403        ja        ja    404    403     403     403    403      403 403
        recht-intrekken                       aan     403    403        ja        ja    404    403     403     403    403      403 403
        rol-intrekken-bij-gebruikers          aan     403    403        403       403   404    403     403     403    403      403 403
        werkrelatie-beeindigen                aan     403    403        ja        ja    404    403     403     403    403      403 403
        werkrelatie-van-beheerder-beeindigen  aan     403    403        403       ja    404    403     403     403    403      403 403
        werkrelatie-van-hoofd-beeindigen      aan     403    403        403       ja    404    403     403     403    403      403 403
        zichzelf-recht-toekennen              -       -      403        403       403   -      403     -       -      -        -   -
        eigen-recht-verleggen                 -       -      403        403       403   -      403     -       -      -        -   -
        eigen-recht-intrekken                 -       -      403        403       403   -      403     -       -      -        -   -
        eigen-werkrelatie-beeindigen          -       -      403        403       403   -      403     -       -      -        -   -
        """;
}
