namespace Zelfregistratie.Web.Security;

/// <summary>Why the portal refused something, as the log names it.</summary>
internal enum Weigerreden
{
    /// <summary>The person may not do this (403).</summary>
    GeenToegang,

    /// <summary>It does not exist, or not for this person (404).</summary>
    NietGevonden,

    /// <summary>The token of the form is not right: too old, of another session, or the form of another site.</summary>
    FormulierNietVanOns,

    /// <summary>A session that is over, or a cookie that the portal did not make like this.</summary>
    SessieVoorbij,

    /// <summary>A session that was signed out of, or of somebody who does not exist any more.</summary>
    SessieBeeindigd,

    /// <summary>Too much in a short time (429).</summary>
    TeVeel,
}
