namespace Zelfregistratie.Web.Mail;

/// <summary>The sender of every mail; section <c>Mail:Afzender</c>.</summary>
public sealed class MailAfzenderOptions
{
    /// <summary>Address. Its domain also ends every <c>Message-ID</c>.</summary>
    public string Adres { get; set; } = "noreply-gebruikersbeheer@vlaanderen.be";

    /// <summary>Name beside the address.</summary>
    public string Naam { get; set; } = "Gebruikersbeheer";
}
