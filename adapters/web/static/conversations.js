// The list of conversations at the side.

import { fileUrl } from "./api.js";
import { $, el, icon } from "./dom.js";
import { t } from "./texts.js";

export class Conversations {
  // actions: choose(key), remove(key)
  constructor(actions) {
    this.actions = actions;
    this.seq = 0;
    this.entries = new Map();
    this.chosen = null;
    $("side-open").addEventListener("click", () => this.toggle(true));
    $("side-close").addEventListener("click", () => this.toggle(false));
    $("scrim").addEventListener("click", () => this.toggle(false));
    $("side").addEventListener("keydown", (event) => event.key === "Escape" && this.toggle(false));
  }

  apply(changes) {
    for (const entry of changes) {
      if (entry.seq <= this.seq) continue;
      this.seq = entry.seq;
      if (entry.record) this.entries.set(entry.id, entry.record);
      else this.entries.delete(entry.id);
    }
    this.draw();
  }

  get newest() {
    return this.sorted()[0]?.[0] ?? null;
  }

  title(key) {
    return this.entries.get(key)?.title || t("web-conversation-untitled");
  }

  choose(key) {
    this.chosen = key;
    this.toggle(false);
    this.draw();
  }

  toggle(open) {
    const wasOpen = document.body.classList.contains("side-shown");
    document.body.classList.toggle("side-shown", open);
    $("side-open").setAttribute("aria-expanded", open);
    if (open) $("side-close").focus();
    else if (wasOpen) $("side-open").focus();
  }

  sorted() {
    return [...this.entries].sort(([, a], [, b]) => (a.at < b.at ? 1 : -1));
  }

  draw() {
    const held = document.activeElement?.closest?.("#conversations a")?.dataset.key;
    $("conversations").replaceChildren(
      ...this.sorted().map(([key, { picture }]) => {
        const title = this.title(key);
        const label = t("web-conversation-remove", { title });
        return el(
          "li",
          {},
          el(
            "a",
            {
              href: `#${key}`,
              data: { key },
              "aria-current": key === this.chosen ? "page" : null,
              title,
            },
            picture
              ? el("img", { src: fileUrl(key, picture), alt: "", loading: "lazy" })
              : el("span", { class: "blank" }, icon("photo")),
            el("span", { class: "name", dir: "auto" }, title),
          ),
          el(
            "button",
            {
              type: "button",
              class: "icon small",
              "aria-label": label,
              title: label,
              onclick: () => this.actions.remove(key),
            },
            icon("trash"),
          ),
        );
      }),
    );
    if (held) document.querySelector(`#conversations a[data-key="${held}"]`)?.focus();
  }
}
