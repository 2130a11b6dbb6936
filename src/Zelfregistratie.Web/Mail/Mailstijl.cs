namespace Zelfregistratie.Web.Mail;

/// <summary>The one style block of a mail. Without it (some clients drop it) a mail is plain HTML that still reads well.</summary>
internal static class Mailstijl
{
    public const string Css = """
        body { margin: 0; padding: 0; background: #f7f9fc; }
        .zr-mail { max-width: 36rem; margin: 0 auto; padding: 1.5rem; background: #ffffff; color: #23272e;
          font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; overflow-wrap: anywhere; }
        .zr-mail p { margin: 0 0 1rem; }
        .zr-mail dl { margin: 0 0 1.5rem; padding: 1rem 1rem .25rem; border-left: .25rem solid #0055cc; background: #f7f9fc; }
        .zr-mail dt { font-weight: 600; }
        .zr-mail dd { margin: 0 0 .75rem; }
        .zr-mail .zr-mail-merk { font-size: 1.25rem; padding-bottom: .75rem; border-bottom: 1px solid #cfd5dd; }
        .zr-mail .zr-mail-knop { display: inline-block; padding: .75rem 1.25rem; border-radius: .2rem;
          background: #0055cc; color: #ffffff; font-weight: 600; text-decoration: none; }
        .zr-mail .zr-mail-adres, .zr-mail .zr-mail-voet { font-size: .875rem; color: #545961; }
        .zr-mail .zr-mail-streep { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid #cfd5dd; }
        @media (prefers-color-scheme: dark) {
          body { background: #14171b; }
          .zr-mail { background: #1d2126; color: #edf0f4; }
          .zr-mail dl { background: #262b32; border-color: #6ea8ff; }
          .zr-mail .zr-mail-knop { background: #6ea8ff; color: #10151c; }
          .zr-mail .zr-mail-adres, .zr-mail .zr-mail-voet { color: #b6bdc8; }
          .zr-mail .zr-mail-merk, .zr-mail .zr-mail-streep { border-color: #454c56; }
        }
        """;
}
