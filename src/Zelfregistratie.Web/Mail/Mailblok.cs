using System.Text.Encodings.Web;

namespace Zelfregistratie.Web.Mail;

/// <summary>A part of a mail that writes itself as HTML and as text, from the same words.</summary>
internal abstract record Mailblok
{
    public abstract string Tekst { get; }

    public abstract string Html(HtmlEncoder encoder);

    private static string Regels(string tekst, HtmlEncoder encoder) =>
        string.Join("<br>\n", tekst.Split('\n').Select(encoder.Encode));

    /// <summary>A paragraph.</summary>
    internal sealed record Alinea(string Woorden, string? Klasse = null) : Mailblok
    {
        public override string Tekst => Woorden;

        public override string Html(HtmlEncoder encoder) =>
            Klasse is null ? $"<p>{Regels(Woorden, encoder)}</p>" : $"<p class=\"{Klasse}\">{Regels(Woorden, encoder)}</p>";
    }

    /// <summary>Facts, each under its name.</summary>
    internal sealed record Feiten(IReadOnlyList<Mailfeit> Lijst) : Mailblok
    {
        public override string Tekst => string.Join('\n', Lijst.Select(feit => $"{feit.Naam}: {feit.Waarde.Replace("\n", "\n  ", StringComparison.Ordinal)}"));

        public override string Html(HtmlEncoder encoder) =>
            $"<dl>\n{string.Concat(Lijst.Select(feit => $"<dt>{encoder.Encode(feit.Naam)}:</dt>\n<dd>{Regels(feit.Waarde, encoder)}</dd>\n"))}</dl>";
    }

    /// <summary>A link that looks like a button, with its address in sight for who can't press it.</summary>
    internal sealed record Knop(string Opschrift, Uri Adres) : Mailblok
    {
        public override string Tekst => $"{Opschrift}\n{Adres.AbsoluteUri}";

        public override string Html(HtmlEncoder encoder)
        {
            var adres = encoder.Encode(Adres.AbsoluteUri);
            return $"<p><a class=\"zr-mail-knop\" href=\"{adres}\">{encoder.Encode(Opschrift)}</a></p>\n<p class=\"zr-mail-adres\">{adres}</p>";
        }
    }
}
