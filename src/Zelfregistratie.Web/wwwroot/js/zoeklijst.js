// Organisations appear while one types (ARIA combobox). When anything fails, the form around it searches as it does without.
(() => {
  "use strict";

  const pause = 200;
  const shortest = 2;

  document.querySelectorAll("[data-zr-zoeklijst]").forEach((box, number) => {
    const input = box.querySelector("input[type=search]");
    if (input && input.form) combobox(box, input, `zr-zoeklijst-${number}`);
  });

  function combobox(box, input, id) {
    const status = element("p", "zr-zoeklijst__stand", { role: "status" });
    const list = element("ul", "zr-zoeklijst__lijst", { role: "listbox", id, "aria-label": box.dataset.lijst, hidden: "" });
    box.append(status, list);

    // A search field has an Escape of its own, which would empty it.
    input.type = "text";
    for (const [name, value] of Object.entries({ role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id })) {
      input.setAttribute(name, value);
    }

    let active = -1;
    let timer;
    let request;

    const isOpen = () => !list.hidden;

    const activate = (index) => {
      const options = list.children;
      options[active]?.setAttribute("aria-selected", "false");
      active = options.length && index >= 0 ? index % options.length : -1;
      if (active < 0) return input.removeAttribute("aria-activedescendant");
      options[active].setAttribute("aria-selected", "true");
      options[active].scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", options[active].id);
    };

    const show = (open) => {
      list.hidden = !open;
      input.setAttribute("aria-expanded", String(open));
      if (!open) activate(-1);
    };

    const step = (index) => {
      if (!list.children.length) return false;
      show(true);
      return activate(index);
    };

    const stop = () => {
      clearTimeout(timer);
      request?.abort();
    };

    const clear = () => {
      stop();
      show(false);
      list.replaceChildren();
      status.textContent = "";
    };

    const choose = (option) => {
      const query = new URLSearchParams(new FormData(input.form));
      query.delete(input.name);
      query.set(box.dataset.naam, option.dataset.code);
      location.assign(`${input.form.action.split("?")[0]}?${query}`);
    };

    const option = (found, index) => {
      const item = element("li", "", { role: "option", id: `${id}-${index}`, "aria-selected": "false" });
      item.dataset.code = found.code;
      item.append(element("span", "zr-zoeklijst__naam", {}, found.naam), element("span", "zr-zoeklijst__onder", {}, found.onder));
      const words = found.heeftBeheerder ? box.dataset.met : box.dataset.zonder;
      if (words) item.append(element("span", "zr-zoeklijst__merk", {}, words));
      return item;
    };

    const search = async (words) => {
      request = new AbortController();
      const { signal } = request;
      try {
        const query = new URLSearchParams({ dg: box.dataset.doelgroep, zoek: words });
        const answer = await fetch(`${box.dataset.zrZoeklijst}?${query}`, { headers: { Accept: "application/json" }, redirect: "manual", signal });
        if (!answer.ok) return clear();
        const found = await answer.json();
        if (signal.aborted) return;
        activate(-1);
        list.replaceChildren(...found.organisaties.map(option));
        status.textContent = found.telling;
        show(found.organisaties.length > 0 && document.activeElement === input);
      } catch {
        if (!signal.aborted) clear();
      }
    };

    input.addEventListener("input", () => {
      stop();
      const words = input.value.trim();
      if (words.length < shortest) return clear();
      timer = setTimeout(search, pause, words);
    });

    const keys = {
      ArrowDown: () => step(active + 1),
      ArrowUp: () => step((active > 0 ? active : list.children.length) - 1),
      Home: () => active >= 0 && activate(0),
      End: () => active >= 0 && activate(list.children.length - 1),
      Enter: () => active >= 0 && choose(list.children[active]),
      Escape: () => {
        stop();
        return isOpen() && show(false);
      },
      Tab: () => { show(false); return false; },
    };

    input.addEventListener("keydown", (event) => {
      if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || (event.shiftKey && event.key !== "Tab")) return;
      // What a key does nothing with, such as Home without a chosen line, is left to the browser.
      if (keys[event.key] && keys[event.key]() !== false) event.preventDefault();
    });

    input.form.addEventListener("submit", stop);

    // Not when the field loses the focus: what is below would move away while it is pressed.
    document.addEventListener("click", (event) => {
      if (!box.contains(event.target)) show(false);
    });

    // The field keeps the focus while a line is pressed.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const pressed = event.target.closest("[role=option]");
      if (pressed) choose(pressed);
    });
  }

  function element(name, className, attributes = {}, text = "") {
    const made = document.createElement(name);
    if (className) made.className = className;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.textContent = text;
    return made;
  }
})();
