// Draws the messages of the open conversation, each again when it changes.

import { fileUrl } from "./api.js";
import { $, el, icon } from "./dom.js";
import { bytes, t } from "./texts.js";

const SHOWN = new Set(["image/jpeg", "image/png", "image/webp", "image/gif", "image/avif"]);
const BOTTOM_PX = 120; // this near to the end, the view follows what is new
const REVOKE_MS = 30_000; // the picture on the server has long replaced the one in memory
const QUIET_MS = 900; // a message is read out once it has not changed for this long

const time = new Intl.DateTimeFormat(document.documentElement.lang, {
  dateStyle: "medium",
  timeStyle: "short",
});

export class Messages {
  // actions: open(entry, file), reply(entry), press(entry, payload, button), retry(draft), discard(draft)
  constructor(actions) {
    this.actions = actions;
    this.list = $("messages");
    this.view = $("scroll");
    this.clear(null);
    this.following = true;
    this.view.addEventListener("scroll", () => {
      const { scrollTop, clientHeight, scrollHeight } = this.view;
      // Only going up is a wish to stay: what grows below moves nothing.
      if (scrollHeight - scrollTop - clientHeight < BOTTOM_PX) this.following = true;
      else if (scrollTop < this.top) this.following = false;
      this.top = scrollTop;
    });
    new ResizeObserver(() => this.follow()).observe(this.list);
    new ResizeObserver(() => this.follow()).observe(this.view);
  }

  clear(key) {
    this.key = key;
    this.seq = 0;
    this.entries = new Map();
    this.drawn = new Map();
    this.drafts = new Map();
    this.list.replaceChildren();
    this.following = true;
    clearTimeout(this.quiet);
  }

  get isEmpty() {
    return this.drawn.size === 0;
  }

  // Takes changes in order; what was seen already changes nothing.
  apply(changes) {
    const first = this.seq === 0;
    for (const entry of changes) {
      if (entry.seq <= this.seq) continue;
      this.seq = entry.seq;
      this.arrived(entry.id);
      if (entry.record === null) {
        this.entries.delete(entry.id);
        this.drawn.get(entry.id)?.remove();
        this.drawn.delete(entry.id);
        continue;
      }
      this.entries.set(entry.id, entry);
      this.draw(entry);
      if (!first && entry.record.author === "bot") this.announce(entry);
    }
    this.follow();
  }

  arrived(id) {
    for (const { url } of this.drafts.get(id)?.files ?? []) {
      setTimeout(() => URL.revokeObjectURL(url), REVOKE_MS);
    }
    this.drafts.delete(id);
  }

  draft(draft) {
    if (draft.key !== this.key || this.entries.has(draft.id)) return;
    this.drafts.set(draft.id, draft);
    const files = draft.files.map((file) => ({
      ...file,
      url: file.url,
      media_type: file.file.type,
      size_bytes: file.file.size,
    }));
    this.draw({
      id: draft.id,
      first: Infinity,
      draft,
      record: { author: "person", text: draft.text, files, buttons: [], reply_to: draft.reply_to },
    });
    this.following = true;
    this.follow();
  }

  discard(draft) {
    this.drafts.delete(draft.id);
    this.drawn.get(draft.id)?.remove();
    this.drawn.delete(draft.id);
  }

  // The first picture of a message, as {entry, file}.
  picture(id) {
    const entry = this.entries.get(id);
    const file = entry?.record.files.find((candidate) => SHOWN.has(candidate.media_type));
    return file ? { entry, file } : null;
  }

  // The picture that a message's picture was made from, as far as the replies tell.
  source(id) {
    let entry = this.entries.get(id);
    for (let steps = 0; entry?.record.reply_to && steps < 3; steps += 1) {
      const found = this.picture(entry.record.reply_to);
      if (found) return found;
      entry = this.entries.get(entry.record.reply_to);
    }
    return null;
  }

  show(id) {
    const item = this.drawn.get(id);
    if (!item) return;
    this.following = false;
    item.scrollIntoView({ block: "center" });
    item.classList.remove("found");
    void item.offsetWidth; // starts the animation again
    item.classList.add("found");
  }

  follow() {
    if (this.following) this.view.scrollTop = this.view.scrollHeight;
  }

  draw(entry) {
    const before = this.drawn.get(entry.id);
    const held = before?.contains(document.activeElement) && document.activeElement.dataset.hold;
    const item = this.item(entry, before);
    if (before) {
      before.replaceWith(item);
    } else {
      const after = this.above(entry);
      if (after) after.after(item);
      else this.list.prepend(item);
    }
    item.place = entry.first;
    this.drawn.set(entry.id, item);
    if (held) {
      const again = [...item.querySelectorAll("[data-hold]")];
      (again.find((one) => one.dataset.hold === held) ?? again[0])?.focus();
    }
  }

  item(entry, before) {
    const { record, draft } = entry;
    const who = t(record.author === "bot" ? "web-said-bot" : "web-said-you");
    const body = el("div", { class: "body" });
    if (record.reply_to && !this.isJustAbove(entry)) body.append(this.quote(record.reply_to));
    if (record.files.length) {
      const many = record.files.length > 1;
      const files = el("div", { class: many ? "files album" : "files" });
      files.append(...record.files.map((file, index) => this.file(entry, file, before, index)));
      body.append(files);
    }
    if (record.text) body.append(el("p", { class: "text", dir: "auto" }, record.text));
    if (record.buttons.length) body.append(this.buttons(entry));
    if (draft) body.append(this.progress(draft));
    const title = record.at ? time.format(new Date(record.at)) : null;
    const item = el(
      "li",
      { class: `message ${record.author}${draft ? " draft" : ""}`, data: { id: entry.id }, title },
      el("span", { class: "unseen" }, who),
      body,
    );
    if (!draft) {
      const label = t(record.files.length ? "web-reply" : "web-reply-message");
      item.append(
        el(
          "button",
          {
            type: "button",
            class: "icon small answer",
            "aria-label": label,
            title: label,
            data: { hold: "reply" },
            onclick: () => this.actions.reply(this.entries.get(entry.id) ?? entry),
          },
          icon("reply"),
        ),
      );
    }
    return item;
  }

  // An answer right below what it answers needs no quote.
  isJustAbove(entry) {
    return this.above(entry)?.dataset.id === entry.record.reply_to;
  }

  above(entry) {
    const known = this.drawn.get(entry.id);
    let above = known ? known.previousElementSibling : this.list.lastElementChild;
    while (above && above.place > entry.first) above = above.previousElementSibling;
    return above;
  }

  quote(id) {
    const replied = this.entries.get(id);
    const found = this.picture(id);
    const text = replied?.record.text || t("web-picture");
    return el(
      "button",
      { type: "button", class: "quote", data: { hold: "quote" }, onclick: () => this.show(id) },
      found && el("img", { src: fileUrl(this.key, found.file.id), alt: "", loading: "lazy" }),
      el("span", { dir: "auto" }, text.split("\n")[0].slice(0, 120)),
    );
  }

  file(entry, file, before, index) {
    const url = file.url ?? fileUrl(this.key, file.id);
    const name = file.name || t("web-picture");
    if (!SHOWN.has(file.media_type)) return this.card(file, name);
    const image = this.image(url, entry.record.text.split("\n")[0] || name, before, index);
    image.addEventListener("error", () => image.closest(".picture")?.classList.add("broken"));
    const picture = el(
      "button",
      {
        type: "button",
        class: "picture",
        disabled: Boolean(entry.draft),
        "aria-label": `${t("web-picture-open")}: ${image.alt}`,
        data: { hold: `picture ${file.id}` },
        onclick: () => this.actions.open(this.entries.get(entry.id) ?? entry, file),
      },
      image,
      el("span", { class: "unavailable" }, t("web-picture-not-shown")),
    );
    if (!file.as_document) return picture;
    return el("div", { class: "document" }, picture, this.card(file, name));
  }

  // Keeps what is on screen until its successor can be drawn: a preview must not flicker.
  image(url, alt, before, index) {
    const image = el("img", { alt, decoding: "async", loading: "lazy" });
    const known = before?.querySelectorAll(".picture img")[index];
    if (known) {
      image.src = known.src;
      if (!known.src.endsWith(url)) {
        const next = new Image();
        next.src = url;
        next.decode().then(
          () => (image.src = url),
          () => (image.src = url),
        );
      }
    } else {
      image.src = url;
    }
    return image;
  }

  card(file, name) {
    const inside = [
      icon("file"),
      el("span", { class: "name", dir: "auto" }, name),
      el("span", { class: "size" }, bytes(file.size_bytes)),
    ];
    if (file.url) return el("div", { class: "card" }, ...inside);
    return el(
      "a",
      {
        class: "card",
        href: fileUrl(this.key, file.id, true),
        download: name,
        "aria-label": t("web-download-named", { name }),
        data: { hold: `card ${file.id}` },
      },
      ...inside,
      icon("download"),
    );
  }

  buttons(entry) {
    const rows = entry.record.buttons.map((row) =>
      el(
        "div",
        { class: "buttons" },
        ...row.map(({ label, payload }) =>
          el(
            "button",
            {
              type: "button",
              data: { hold: payload },
              onclick: (event) => this.actions.press(entry, payload, event.currentTarget),
            },
            label,
          ),
        ),
      ),
    );
    return el("div", { class: "rows" }, ...rows);
  }

  progress(draft) {
    if (draft.state === "failed") {
      return el(
        "div",
        { class: "failed", role: "alert" },
        el("span", {}, draft.error || t("web-message-not-sent")),
        el("button", { type: "button", onclick: () => this.actions.retry(draft) }, t("web-try-again")),
        el(
          "button",
          {
            type: "button",
            class: "icon small",
            "aria-label": t("web-close"),
            onclick: () => this.actions.discard(draft),
          },
          icon("close"),
        ),
      );
    }
    const total = draft.files.reduce((sum, { file }) => sum + file.size, 0);
    const sent = draft.files.reduce((sum, { file, sent: part }) => sum + file.size * (part ?? 0), 0);
    const percent = Math.round((100 * sent) / total);
    return el("p", { class: "sending" }, total ? t("web-sending-photo", { percent }) : t("web-sending"));
  }

  announce(entry) {
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => {
      const { text, files } = entry.record;
      $("announce").textContent = text
        ? t("web-message-new", { text })
        : files.length && t("web-message-new-picture");
    }, QUIET_MS);
  }
}
