// Where a message is made: text, photos, and what it replies to.

import { Completion } from "./completion.js";
import { $, el, icon, newId } from "./dom.js";
import { filled, formOf } from "./form.js";
import { data, t } from "./texts.js";

export class Composer {
  // onSend({id, text, reply_to, files})
  constructor(onSend) {
    this.onSend = onSend;
    this.field = $("text");
    this.files = [];
    this.replyTo = null;
    this.completion = new Completion(this.field);
    this.field.maxLength = data.text_max_chars;
    this.field.addEventListener("input", () => this.update());
    this.field.addEventListener("keydown", (event) => this.key(event));
    $("composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
    $("reply-cancel").addEventListener("click", () => {
      this.reply(null);
      this.field.focus();
    });
    for (const [button, input] of [["pick", "files"], ["shoot", "camera"]]) {
      $(button).addEventListener("click", () => $(input).click());
      $(input).addEventListener("change", () => {
        this.add($(input).files);
        $(input).value = "";
        this.field.focus();
      });
    }
    addEventListener("paste", (event) => {
      if (event.clipboardData?.files.length) {
        event.preventDefault();
        this.add(event.clipboardData.files);
      }
    });
    this.takeDrops();
  }

  takeDrops() {
    let inside = 0;
    const hasFiles = (event) => event.dataTransfer?.types.includes("Files");
    const show = () => ($("drop").hidden = inside <= 0);
    addEventListener("dragenter", (event) => {
      if (hasFiles(event)) inside += 1;
      show();
    });
    addEventListener("dragleave", (event) => {
      if (hasFiles(event)) inside -= 1;
      show();
    });
    addEventListener("dragover", (event) => hasFiles(event) && event.preventDefault());
    addEventListener("drop", (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      inside = 0;
      show();
      this.add(event.dataTransfer.files);
      this.field.focus();
    });
  }

  key(event) {
    if (event.isComposing || this.completion.key(event)) return;
    const touch = matchMedia("(pointer: coarse)").matches;
    if (event.key === "Enter" && !event.shiftKey && !touch) {
      event.preventDefault();
      this.send();
    }
    if (event.key === "Escape" && this.replyTo) this.reply(null);
  }

  add(files) {
    this.notice("");
    for (const file of files) {
      if (file.size > data.upload_max_bytes) {
        this.notice(t("web-file-too-large", { max_mb: Math.floor(data.upload_max_bytes / 1e6) }));
      } else if (this.files.length >= data.files_max) {
        this.notice(t("web-too-many-files", { max_files: data.files_max }));
      } else {
        this.files.push({ file, name: file.name, url: URL.createObjectURL(file) });
      }
    }
    this.drawFiles();
  }

  drawFiles() {
    const list = $("attachments");
    list.hidden = this.files.length === 0;
    list.replaceChildren(
      ...this.files.map((attached) => {
        const image = el("img", { src: attached.url, alt: attached.name });
        image.addEventListener("error", () =>
          image.replaceWith(el("span", { class: "name", dir: "auto" }, icon("file"), attached.name)),
        );
        const label = t("web-file-remove", { name: attached.name });
        return el(
          "li",
          {},
          image,
          el(
            "button",
            {
              type: "button",
              class: "icon small",
              "aria-label": label,
              title: label,
              onclick: () => {
                this.files = this.files.filter((other) => other !== attached);
                URL.revokeObjectURL(attached.url);
                this.drawFiles();
                this.field.focus();
              },
            },
            icon("close"),
          ),
        );
      }),
    );
    this.update();
  }

  // target: {id, text, url} or null
  reply(target) {
    this.replyTo = target;
    $("reply").hidden = target === null;
    $("reply-text").textContent = target?.text ?? "";
    $("reply-picture").hidden = !target?.url;
    if (target?.url) $("reply-picture").src = target.url;
    if (target) this.field.focus();
  }

  notice(text) {
    $("notice").textContent = text;
  }

  update() {
    this.field.style.height = "auto";
    this.field.style.height = `${this.field.scrollHeight}px`;
    $("send").disabled = !this.field.value.trim() && this.files.length === 0;
  }

  async send() {
    let text = this.field.value.trim();
    if (!text && !this.files.length) return;
    const command = formOf(text);
    if (command) {
      this.completion.close();
      text = await filled(command);
      this.field.focus();
      if (!text) return;
    }
    const files = this.files;
    this.files = [];
    this.field.value = "";
    this.completion.close();
    const reply_to = this.replyTo?.id ?? null;
    this.reply(null);
    this.notice("");
    this.drawFiles();
    this.onSend({ id: newId(), text, reply_to, files });
  }
}
