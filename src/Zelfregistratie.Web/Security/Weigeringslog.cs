namespace Zelfregistratie.Web.Security;

/// <summary>
/// Tells who watches for attacks what was refused: a reason, and who by the key of their row. Never a name, a number or what was typed;
/// the address is on the line of the request, under the same trace id.
/// </summary>
internal static partial class Weigeringslog
{
    [LoggerMessage(1, LogLevel.Information, "Refused: {Reason}, person {PersonId}")]
    public static partial void Geweigerd(ILogger logger, Weigerreden reason, long? personId);

    [LoggerMessage(2, LogLevel.Information, "Refused: sign-in, {Reason}")]
    public static partial void AanmeldingGeweigerd(ILogger logger, Aanmeldprobleem reason);

    [LoggerMessage(EventId = 3, Message = "The OpenID provider or its answer is not right: {Reason}, {Error}")]
    public static partial void AntwoordGeweigerd(ILogger logger, LogLevel level, Aanmeldprobleem reason, string error);
}
