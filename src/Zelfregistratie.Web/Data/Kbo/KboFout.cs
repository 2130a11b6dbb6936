namespace Zelfregistratie.Web.Data.Kbo;

/// <summary>An extract that can't be read, or may not be read now; the message says why, in English, for who runs the command.</summary>
internal sealed class KboFout(string waarom, Exception? oorzaak = null) : Exception(waarom, oorzaak);
