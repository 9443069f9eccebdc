// Requests to the server. Everything carries an id made here, so that asking twice is harmless.

import { t } from "./texts.js";

export class Refused extends Error {
  constructor(status, code, message) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export class Unreachable extends Error {}

async function request(method, path, body) {
  let response;
  try {
    response = await fetch(path, {
      method,
      headers: body ? { "Content-Type": "application/json" } : {},
      body: body ? JSON.stringify(body) : undefined,
    });
  } catch {
    throw new Unreachable(t("web-connection-lost"));
  }
  return answer(response.status, await response.text());
}

function answer(status, text) {
  let body = null;
  try {
    body = JSON.parse(text);
  } catch {
    // not ours: a proxy's page
  }
  if (status >= 200 && status < 300) return body;
  if (status === 401) location.reload();
  if (status >= 500 && !body) throw new Unreachable(t("web-server-error"));
  throw new Refused(status, body?.code ?? "", body?.error ?? t("web-server-error"));
}

export const say = (key, message) => request("POST", `conversations/${key}/messages`, message);
export const press = (key, pressed) => request("POST", `conversations/${key}/presses`, pressed);
export const remove = (key) => request("DELETE", `conversations/${key}`);
export const tree = (key) => request("GET", `conversations/${key}/tree`);

export const fileUrl = (key, file, download = false) =>
  `conversations/${key}/files/${file}${download ? "?download" : ""}`;

// XMLHttpRequest still is the only way to hear how far an upload has come.
export function upload(file, onProgress) {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open("POST", "uploads");
    sending.setRequestHeader("Content-Type", "application/octet-stream");
    sending.upload.onprogress = (event) => onProgress(event.loaded / event.total);
    sending.onerror = () => reject(new Unreachable(t("web-connection-lost")));
    sending.onload = () => {
      try {
        resolve(answer(sending.status, sending.responseText).id);
      } catch (error) {
        reject(error);
      }
    };
    sending.send(file);
  });
}
