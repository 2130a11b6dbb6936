using Microsoft.Extensions.Options;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.TestSupport.Data;

/// <summary>The key that national numbers are protected with in every test database.</summary>
public static class Bescherming
{
    /// <summary>Id of the key.</summary>
    public const string Sleutel = "proef";

    /// <summary>32 bytes in base 64, only for tests.</summary>
    public const string Waarde = "cHJvZWYtcHJvZWYtcHJvZWYtcHJvZWYtcHJvZWYtMTI=";

    /// <summary>Protects as the portal does.</summary>
    public static InszBescherming Maken()
    {
        var options = new InszOptions { Huidig = Sleutel };
        options.Sleutels.Add(Sleutel, Waarde);
        return new InszBescherming(Options.Create(options));
    }
}
