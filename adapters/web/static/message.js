// Draws one message, in the words of the open conversation that it belongs to.

import { fileUrl } from "./api.js";
import { el, icon } from "./dom.js";
import { bytes, t } from "./texts.js";

export const SHOWN = new Set(["image/jpeg", "image/png", "image/webp", "image/gif", "image/avif"]);

const time = new Intl.DateTimeFormat(document.documentElement.lang, {
  dateStyle: "medium",
  timeStyle: "short",
});

// before: the same message as it is drawn now, if it is.
export function drawMessage(chat, entry, before) {
  const { record, draft } = entry;
  const who = t(record.author === "bot" ? "web-said-bot" : "web-said-you");
  const body = el("div", { class: "body" });
  if (record.reply_to && !chat.isJustAbove(entry)) body.append(drawQuote(chat, record.reply_to));
  if (record.files.length) {
    const many = record.files.length > 1;
    const files = el("div", { class: many ? "files album" : "files" });
    files.append(...record.files.map((file, index) => drawFile(chat, entry, file, before, index)));
    body.append(files);
  }
  if (record.text) body.append(el("p", { class: "text", dir: "auto" }, record.text));
  if (record.buttons.length) body.append(drawButtons(chat, entry));
  if (draft) body.append(drawProgress(chat, draft));
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
          onclick: () => chat.actions.reply(chat.entries.get(entry.id) ?? entry),
        },
        icon("reply"),
      ),
    );
  }
  return item;
}

function drawQuote(chat, id) {
  const replied = chat.entries.get(id);
  const found = chat.picture(id);
  const text = replied?.record.text || t("web-picture");
  return el(
    "button",
    { type: "button", class: "quote", data: { hold: "quote" }, onclick: () => chat.show(id) },
    found && el("img", { src: fileUrl(chat.key, found.file.id), alt: "", loading: "lazy" }),
    el("span", { dir: "auto" }, text.split("\n")[0].slice(0, 120)),
  );
}

function drawFile(chat, entry, file, before, index) {
  const url = file.url ?? fileUrl(chat.key, file.id);
  const name = file.name || t("web-picture");
  if (!SHOWN.has(file.media_type)) return drawCard(chat, file, name);
  const image = drawImage(url, entry.record.text.split("\n")[0] || name, before, index);
  image.addEventListener("error", () => image.closest(".picture")?.classList.add("broken"));
  const picture = el(
    "button",
    {
      type: "button",
      class: "picture",
      disabled: Boolean(entry.draft),
      "aria-label": `${t("web-picture-open")}: ${image.alt}`,
      data: { hold: `picture ${file.id}` },
      onclick: () => chat.actions.open(chat.entries.get(entry.id) ?? entry, file),
    },
    image,
    el("span", { class: "unavailable" }, t("web-picture-not-shown")),
  );
  if (!file.as_document) return picture;
  return el("div", { class: "document" }, picture, drawCard(chat, file, name));
}

// Keeps what is on screen until its successor can be drawn: a preview must not flicker.
function drawImage(url, alt, before, index) {
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

function drawCard(chat, file, name) {
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
      href: fileUrl(chat.key, file.id, true),
      download: name,
      "aria-label": t("web-download-named", { name }),
      data: { hold: `card ${file.id}` },
    },
    ...inside,
    icon("download"),
  );
}

function drawButtons(chat, entry) {
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
            onclick: (event) => chat.actions.press(entry, payload, event.currentTarget),
          },
          label,
        ),
      ),
    ),
  );
  return el("div", { class: "rows" }, ...rows);
}

function drawProgress(chat, draft) {
  if (draft.state === "failed") {
    return el(
      "div",
      { class: "failed", role: "alert" },
      el("span", {}, draft.error || t("web-message-not-sent")),
      el("button", { type: "button", onclick: () => chat.actions.retry(draft) }, t("web-try-again")),
      el(
        "button",
        {
          type: "button",
          class: "icon small",
          "aria-label": t("web-close"),
          onclick: () => chat.actions.discard(draft),
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
