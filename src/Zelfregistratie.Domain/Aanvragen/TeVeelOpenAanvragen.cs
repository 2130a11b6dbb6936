namespace Zelfregistratie.Domain.Aanvragen;

/// <summary>The person has as many open requests as one may have.</summary>
public sealed class TeVeelOpenAanvragen(int maximum) : Weigering("Too many open requests.")
{
    /// <summary>How many one may have.</summary>
    public int Maximum => maximum;
}
