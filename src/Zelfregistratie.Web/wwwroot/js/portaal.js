// Everything here is a comfort: each page works without it.
(() => {
  "use strict";

  const summary = document.querySelector("[data-zr-focus]");
  if (summary) summary.focus();

  // A fold that a link leads into must be open, otherwise the target can't be seen.
  const openTarget = () => document.getElementById(location.hash.slice(1))?.closest("details")?.setAttribute("open", "");
  addEventListener("hashchange", openTarget);
  openTarget();

  let leaving = false;
  const guarded = document.querySelector("form[data-zr-bewaken]");
  const contents = () => new URLSearchParams(new FormData(guarded)).toString();
  const before = guarded && contents();
  addEventListener("beforeunload", (event) => {
    if (guarded && !leaving && contents() !== before) event.preventDefault();
  });

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || event.defaultPrevented) return;
    if (form.dataset.zrBezig !== undefined) return event.preventDefault();
    form.dataset.zrBezig = "";
    leaving = true;
    event.submitter?.setAttribute("aria-disabled", "true");
  });

  // The back button may bring the page back as it was left: busy.
  addEventListener("pageshow", () => {
    leaving = false;
    document.querySelectorAll("form[data-zr-bezig]").forEach((form) => delete form.dataset.zrBezig);
    document.querySelectorAll("[aria-disabled=true]").forEach((button) => button.removeAttribute("aria-disabled"));
  });

  document.querySelectorAll("[data-zr-kopieer]").forEach((button) => {
    const field = document.getElementById(button.dataset.zrKopieer);
    const told = button.parentElement.querySelector("[data-zr-gekopieerd]");
    button.hidden = false;
    button.addEventListener("click", async () => {
      field.select();
      // Over plain http there is no clipboard to write to; the old way still works on what is selected.
      try { await navigator.clipboard.writeText(field.value); } catch { document.execCommand("copy"); }
      told.textContent = told.dataset.zrGekopieerd;
    });
  });

  const dialog = document.querySelector("[data-zr-sessie]");
  if (dialog) watchSession(dialog);

  function watchSession(dialog) {
    const part = (name) => dialog.querySelector(`[data-zr-${name}]`);
    const idle = Number(dialog.dataset.seconden) * 1000;
    const warning = Math.min(120_000, idle / 4);
    const key = "zr-sessie";
    let ends;

    const remember = () => { try { localStorage.setItem(key, String(ends)); } catch { /* storage may be off */ } };
    const renew = () => { ends = Date.now() + idle; remember(); };
    const over = (isOver) => {
      for (const name of ["voor", "blijf"]) part(name).hidden = isOver;
      for (const name of ["na", "sluit"]) part(name).hidden = !isOver;
    };

    renew();
    // Another tab that is used keeps the session alive for this one too.
    addEventListener("storage", (event) => {
      if (event.key !== key || !(Number(event.newValue) > ends)) return;
      ends = Number(event.newValue);
      if (dialog.open) dialog.close();
    });

    part("blijf").addEventListener("click", async () => {
      try {
        const token = document.querySelector("[name=__RequestVerificationToken]").value;
        const answer = await fetch(dialog.dataset.levend, { method: "POST", headers: { RequestVerificationToken: token }, redirect: "manual" });
        if (!answer.ok) return over(true);
        renew();
        dialog.close();
      } catch {
        dialog.close();
      }
    });
    part("sluit").addEventListener("click", () => dialog.close());

    let told = false;
    setInterval(() => {
      const left = ends - Date.now();
      if (left > warning) { told = false; over(false); return; }
      if (left <= 0) over(true);
      if (told) return;
      told = true;
      part("uur").textContent = new Date(ends).toLocaleTimeString("nl-BE", { hour: "2-digit", minute: "2-digit" });
      dialog.showModal();
    }, 1000);
  }
})();
