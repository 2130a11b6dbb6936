namespace Zelfregistratie.Domain.Organisaties;

/// <summary>The last administrator who can be reached can't go while requests are open.</summary>
public sealed class LaatsteBeheerder(Organisatie organisatie, int openAanvragen) : Weigering("The last reachable administrator can't go now.")
{
    /// <summary>The organisation.</summary>
    public Organisatie Organisatie => organisatie;

    /// <summary>How many requests wait.</summary>
    public int OpenAanvragen => openAanvragen;
}
