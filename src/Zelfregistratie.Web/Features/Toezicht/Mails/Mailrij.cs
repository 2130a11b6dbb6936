using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.Toezicht.Mails;

/// <summary>A mail as it stands in the list.</summary>
internal sealed record Mailrij
{
    public required long Id { get; init; }

    public required MailStatus Status { get; init; }

    public required Mailsoort Soort { get; init; }

    public required string Aan { get; init; }

    public required string AanNaam { get; init; }

    public required DateTimeOffset AangemaaktOp { get; init; }

    public required DateTimeOffset? VerzondenOp { get; init; }

    public required int Pogingen { get; init; }

    public required string? LaatsteFout { get; init; }

    public Mailplaats Plaats => new(Status, AangemaaktOp, Id);
}
