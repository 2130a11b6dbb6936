using MimeKit;

namespace Zelfregistratie.Demo.Mailbox;

/// <summary>A mail in the folder.</summary>
/// <param name="Id">Its file name without extension.</param>
/// <param name="Mime">What is in it.</param>
public sealed record Bericht(string Id, MimeMessage Mime)
{
    /// <summary>Subject, or words that say there is none.</summary>
    public string Onderwerp => string.IsNullOrWhiteSpace(Mime.Subject) ? "(zonder onderwerp)" : Mime.Subject;

    /// <summary>Who sent it.</summary>
    public string Van => string.Join(", ", Mime.From.Mailboxes.Select(Voluit));

    /// <summary>Who gets it, names and addresses.</summary>
    public string Aan => string.Join(", ", Mime.To.Mailboxes.Select(Voluit));

    /// <summary>The addresses of who gets it.</summary>
    public IEnumerable<string> Ontvangers => Mime.To.Mailboxes.Select(ontvanger => ontvanger.Address);

    /// <summary>When it was sent.</summary>
    public DateTimeOffset Op => Mime.Date;

    /// <summary>The HTML for a frame of its own, with links that open in the whole window.</summary>
    public string? Html => Mime.HtmlBody is { } html ? "<base target=\"_top\">" + html : null;

    /// <summary>The plain text.</summary>
    public string Tekst => Mime.TextBody ?? "";

    /// <summary>The mail as it is sent.</summary>
    public async Task<string> BronAsync()
    {
        using var bron = new MemoryStream();
        await Mime.WriteToAsync(bron);
        return System.Text.Encoding.Latin1.GetString(bron.ToArray());
    }

    private static string Voluit(MailboxAddress adres) =>
        string.IsNullOrEmpty(adres.Name) ? adres.Address : $"{adres.Name} <{adres.Address}>";
}
