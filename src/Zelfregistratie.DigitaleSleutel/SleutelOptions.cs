namespace Zelfregistratie.DigitaleSleutel;

/// <summary>Settings of the stand-in; the configuration section <c>DigitaleSleutel</c>.</summary>
public sealed class SleutelOptions
{
    /// <summary>The name of the configuration section.</summary>
    public const string Sectie = "DigitaleSleutel";

    /// <summary>The issuer, which must end in <c>/op</c>. Absent: the address of the request, which suits a free port.</summary>
    public Uri? Issuer { get; set; }

    /// <summary>The applications that may ask somebody to sign in.</summary>
    public IList<SleutelClient> Clients { get; } = [];

    /// <summary>The invented people to choose from, in the order of the page.</summary>
    public IList<DemoPersoon> Personen { get; } = [];
}
