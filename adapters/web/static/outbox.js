// What was written but has not arrived yet: sent in order, again after a lost connection.

import * as api from "./api.js";

const RETRY_MS = 2000;

export class Outbox {
  // onChange(draft): draw it again; it has arrived when draft.state is "sent"
  constructor(onChange) {
    this.onChange = onChange;
    this.drafts = [];
    this.busy = false;
    addEventListener("beforeunload", (event) => this.drafts.length && event.preventDefault());
    addEventListener("online", () => this.run());
  }

  // A draft is {id, key, text, reply_to, files: [{file, name, id, sent}]}.
  add(draft) {
    draft.state = "sending";
    this.drafts.push(draft);
    this.onChange(draft);
    this.run();
  }

  retry(draft) {
    draft.state = "sending";
    this.onChange(draft);
    this.run();
  }

  drop({ id }) {
    this.drafts = this.drafts.filter((other) => other.id !== id);
  }

  async run() {
    if (this.busy) return;
    this.busy = true;
    clearTimeout(this.timer);
    try {
      let draft;
      while ((draft = this.drafts.find(({ state }) => state === "sending"))) {
        try {
          await this.send(draft);
          draft.state = "sent";
          this.drop(draft);
        } catch (error) {
          if (error instanceof api.Unreachable) {
            this.timer = setTimeout(() => this.run(), RETRY_MS);
            return;
          }
          draft.state = "failed";
          draft.error = error.message;
        }
        this.onChange(draft);
      }
    } finally {
      this.busy = false;
    }
  }

  async send(draft, again = false) {
    for (const file of draft.files) {
      file.id ??= await api.upload(file.file, (part) => {
        file.sent = part;
        this.onChange(draft);
      });
    }
    const { id, text, reply_to } = draft;
    const files = draft.files.map((file) => ({ id: file.id, name: file.name }));
    try {
      await api.say(draft.key, { id, text, reply_to, files });
    } catch (error) {
      if (error.code !== "web-upload-gone" || again) throw error;
      for (const file of draft.files) file.id = null;
      await this.send(draft, true);
    }
  }
}
