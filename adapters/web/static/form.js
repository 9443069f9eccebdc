// The form of a command that asks for several things: its answers become one message.

import { $, el } from "./dom.js";
import { data } from "./texts.js";

export function formOf(text) {
  const command = data.commands.find(({ name }) => text === `/${name}`);
  return command?.form.length ? command : null;
}

// Returns the message to send, or null if the person thinks better of it.
export async function filled({ name, text, form }) {
  const dialog = $("form");
  $("form-title").textContent = text;
  const fields = form.map((field) =>
    el("input", { type: "text", maxlength: 400, placeholder: field.hint, enterkeyhint: "next" }),
  );
  $("form-fields").replaceChildren(
    ...form.map((field, at) => el("label", {}, el("span", {}, field.label), fields[at])),
  );
  dialog.returnValue = "";
  $("form-cancel").onclick = () => dialog.close("");
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener("close", resolve, { once: true }));
  const answers = fields.map(({ value }) => value.trim());
  if (dialog.returnValue !== "send" || !answers.some(Boolean)) return null;
  return `/${name} ${answers.map((answer) => answer || "-").join("\n")}`;
}
