// Draws the messages of the open conversation, each again when it changes.

import { $ } from "./dom.js";
import { SHOWN, drawMessage } from "./message.js";
import { t } from "./texts.js";

const BOTTOM_PX = 120; // this near to the end, the view follows what is new
const REVOKE_MS = 30_000; // the picture on the server has long replaced the one in memory
const QUIET_MS = 900; // a message is read out once it has not changed for this long

export class Messages {
  // actions: open(entry, file), reply(entry), press(entry, payload, button), retry(draft), discard(draft),
  // arrived(id)
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

  // May be known before the answer to what sent it.
  arrived(id) {
    this.actions.arrived(id);
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
    const item = drawMessage(this, entry, before);
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
