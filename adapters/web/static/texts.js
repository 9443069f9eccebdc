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
  const [size, unit] = count < 1e6 ? [count / 1e3, "kB"] : [count / 1e6, "MB"];
  return `${number.format(size)} ${unit}`;
}
