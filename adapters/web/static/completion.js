// Completes typed commands: "/un" offers "/undo".

import { $, el } from "./dom.js";
import { data } from "./texts.js";

export class Completion {
  constructor(field) {
    this.field = field;
    this.box = $("completions");
    this.close();
    field.addEventListener("input", () => this.offer());
    field.addEventListener("blur", () => setTimeout(() => this.close(), 150));
  }

  get isOpen() {
    return !this.box.hidden;
  }

  offer() {
    const typed = /^\/([a-z]*)$/.exec(this.field.value);
    this.found = typed ? data.commands.filter(({ name }) => name.startsWith(typed[1])) : [];
    if (!this.found.length) return this.close();
    this.box.replaceChildren(
      ...this.found.map((command, index) =>
        el(
          "li",
          {
            role: "option",
            id: `completion-${index}`,
            onpointerdown: (event) => event.preventDefault(),
            onclick: () => this.take(index),
          },
          el("b", {}, `/${command.name}`),
          el("span", {}, command.text),
        ),
      ),
    );
    this.box.hidden = false;
    this.mark(0);
  }

  // Returns whether the key was meant for the list.
  key(event) {
    if (!this.isOpen) return false;
    const last = this.found.length - 1;
    if (event.key === "ArrowDown") this.mark(this.at === last ? 0 : this.at + 1);
    else if (event.key === "ArrowUp") this.mark(this.at === 0 ? last : this.at - 1);
    else if (event.key === "Escape") this.close();
    else if (event.key === "Tab") this.take(this.at);
    else if (event.key === "Enter" && this.field.value !== `/${this.found[this.at].name}`) {
      this.take(this.at);
    } else return false;
    event.preventDefault();
    return true;
  }

  mark(index) {
    this.at = index;
    [...this.box.children].forEach((item, place) => {
      item.setAttribute("aria-selected", place === index);
      if (place === index) item.scrollIntoView({ block: "nearest" });
    });
    this.field.setAttribute("aria-controls", "completions");
    this.field.setAttribute("aria-activedescendant", `completion-${index}`);
  }

  take(index) {
    const { name, argument } = this.found[index];
    this.field.value = argument === "none" ? `/${name}` : `/${name} `;
    this.field.focus();
    this.close();
    this.field.dispatchEvent(new Event("input"));
    this.close();
  }

  close() {
    this.box.hidden = true;
    this.found = [];
    this.field.removeAttribute("aria-activedescendant");
    this.field.removeAttribute("aria-controls");
  }
}
