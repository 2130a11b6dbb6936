using Microsoft.Extensions.Options;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.TestSupport.Data;

/// <summary>The keys that national numbers are protected with, and the logbook is sealed with, in every test database.</summary>
public static class Bescherming
{
    /// <summary>Id of the key.</summary>
    public const string Sleutel = "proef";

    /// <summary>32 bytes in base 64, only for tests.</summary>
    public const string Waarde = "cHJvZWYtcHJvZWYtcHJvZWYtcHJvZWYtcHJvZWYtMTI=";

    /// <summary>The key that the logbook is sealed with in every test: 32 bytes in base 64, only for tests.</summary>
    public const string Zegelwaarde = "emVnZWwtemVnZWwtemVnZWwtemVnZWwtemVnZWwtMTI=";

    /// <summary>Protects as the portal does.</summary>
    public static InszBescherming Maken()
    {
        var options = new InszOptions { Huidig = Sleutel };
        options.Sleutels.Add(Sleutel, Waarde);
        return new InszBescherming(Options.Create(options));
    }
}
