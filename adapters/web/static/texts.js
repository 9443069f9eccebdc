// What the server sent along with the page: texts in the browser's language, commands, limits.

import { $ } from "./dom.js";

export const data = JSON.parse($("data").textContent);

export function t(key, values = {}) {
  let text = data.texts[key];
  for (const [name, value] of Object.entries(values)) text = text.replaceAll(`{${name}}`, value);
  return text;
}

const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });

export function bytes(count) {
  const units = ["B", "kB", "MB"];
  let size = count;
  while (size >= 1000 && units.length > 1) {
    size /= 1000;
    units.shift();
  }
  return `${number.format(size)} ${units[0]}`;
}
