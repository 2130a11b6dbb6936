namespace Zelfregistratie.Web.Hosting;

/// <summary>The three outcomes an accessibility statement may claim (Implementing Decision (EU) 2018/1523).</summary>
public enum ToegankelijkheidStatus
{
    /// <summary>Does not conform to most requirements.</summary>
    Niet,

    /// <summary>Conforms to most requirements; the statement lists the exceptions.</summary>
    Gedeeltelijk,

    /// <summary>Conforms fully.</summary>
    Volledig,
}
