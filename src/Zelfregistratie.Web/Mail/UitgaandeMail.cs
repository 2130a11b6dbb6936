using System.Text.Json;

namespace Zelfregistratie.Web.Mail;

/// <summary>A mail in the outbox, written in the transaction that causes it and sent afterwards.</summary>
public sealed class UitgaandeMail
{
    /// <summary>Records a mail to send.</summary>
    /// <param name="soort">Kind.</param>
    /// <param name="aan">Address, checked before.</param>
    /// <param name="aanNaam">Name of the receiver.</param>
    /// <param name="inhoud">What it says.</param>
    /// <param name="nu">When it was caused; it may be sent from then on.</param>
    public UitgaandeMail(Mailsoort soort, string aan, string aanNaam, Mailinhoud inhoud, DateTimeOffset nu)
    {
        Soort = soort;
        Aan = aan;
        AanNaam = aanNaam;
        InhoudJson = JsonSerializer.Serialize(inhoud);
        BerichtId = Guid.NewGuid();
        AangemaaktOp = nu;
        VolgendePogingOp = nu;
    }

    private UitgaandeMail()
    {
    }

    /// <summary>Key in the database.</summary>
    public long Id { get; private set; }

    /// <summary>The left part of the <c>Message-ID</c>: the same at every attempt.</summary>
    public Guid BerichtId { get; private set; }

    /// <summary>Kind.</summary>
    public Mailsoort Soort { get; private set; }

    /// <summary>Address of the receiver.</summary>
    public string Aan { get; private set; } = "";

    /// <summary>Name of the receiver.</summary>
    public string AanNaam { get; private set; } = "";

    /// <summary>The content, as JSON.</summary>
    public string InhoudJson { get; private set; } = "";

    /// <summary>When it was caused.</summary>
    public DateTimeOffset AangemaaktOp { get; private set; }

    /// <summary>Where it stands.</summary>
    public MailStatus Status { get; private set; }

    /// <summary>How often it was tried, since it was caused or sent again; counted when an attempt begins, because it may end the process.</summary>
    public int Pogingen { get; private set; }

    /// <summary>Not before this instant; a lease moves it ahead, so that no other instance takes the mail.</summary>
    public DateTimeOffset VolgendePogingOp { get; private set; }

    /// <summary>Which claim holds the lease; empty when none.</summary>
    public Guid Lease { get; private set; }

    /// <summary>When the mail server took it.</summary>
    public DateTimeOffset? VerzondenOp { get; private set; }

    /// <summary>Longest answer of a mail server that is kept.</summary>
    public const int FoutLengte = 500;

    /// <summary>Why the last attempt failed: what the mail server answered, at most 500 characters.</summary>
    public string? LaatsteFout { get; private set; }

    /// <summary>What it says.</summary>
    public Mailinhoud Inhoud => JsonSerializer.Deserialize<Mailinhoud>(InhoudJson)!;

    /// <summary>Puts a failed mail back in the outbox, with a new day of attempts and the same <c>Message-ID</c>.</summary>
    /// <param name="nu">When it may be sent.</param>
    /// <returns>False when it has not failed: it waits already, or it is gone.</returns>
    public bool OpnieuwVersturen(DateTimeOffset nu)
    {
        if (Status != MailStatus.Mislukt)
        {
            return false;
        }

        Status = MailStatus.Wachtend;
        Pogingen = 0;
        Lease = Guid.Empty;
        VolgendePogingOp = nu;
        return true;
    }
}
