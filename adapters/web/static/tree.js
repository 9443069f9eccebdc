// The versions of the session as a strip: to the right what was made from what, branches below.

import { fileUrl } from "./api.js";
import { $, el } from "./dom.js";
import { t } from "./texts.js";

const CELL_PX = 76;
const LANE_PX = 64;
const THUMB_PX = 48;
const BADGE_PX = 6; // the number hangs out this far

export class Tree {
  // onChoose(version): the person wants to go on from it
  constructor(onChoose) {
    this.onChoose = onChoose;
    this.clear();
  }

  clear() {
    this.versions = [];
    this.byMessage = new Map();
    $("tree").hidden = true;
    $("tree").replaceChildren();
  }

  // The version that a message shows.
  of(message) {
    return this.byMessage.get(message);
  }

  parent(version) {
    return this.versions.find(({ number }) => number === version?.parent);
  }

  draw(key, versions) {
    this.versions = versions;
    this.byMessage = new Map(versions.flatMap((v) => v.messages.map((id) => [id, v])));
    $("tree").hidden = versions.length < 2;
    if ($("tree").hidden) return;
    const places = layout(versions);
    const width = Math.max(...[...places.values()].map(({ column }) => column + 1)) * CELL_PX;
    const lanes = Math.max(...[...places.values()].map(({ lane }) => lane + 1));
    const height = (lanes - 1) * LANE_PX + THUMB_PX + BADGE_PX;
    const strip = el("div", { class: "strip" }, lines(versions, places, width, height));
    strip.style.width = `${width}px`;
    strip.style.height = `${height}px`;
    for (const version of versions) {
      const { column, lane } = places.get(version.number);
      const name = t(version.is_head ? "web-version-head" : "web-version", version);
      const label = version.label ? `${name}: ${version.label}` : name;
      const thumb = el(
        "button",
        {
          type: "button",
          class: version.is_head ? "version head" : "version",
          "aria-current": version.is_head ? "step" : null,
          "aria-label": label,
          title: label,
          disabled: !version.message,
          data: { number: version.number },
          onclick: () => this.onChoose(version),
        },
        version.file && el("img", { src: fileUrl(key, version.file), alt: "", loading: "lazy" }),
        el("span", { "aria-hidden": "true" }, String(version.number)),
      );
      thumb.style.left = `${column * CELL_PX}px`;
      thumb.style.top = `${lane * LANE_PX}px`;
      strip.append(thumb);
    }
    const held = $("tree").contains(document.activeElement) && document.activeElement.dataset.number;
    $("tree").replaceChildren(strip);
    const head = strip.querySelector(".head");
    if (head) $("tree").scrollTo({ left: head.offsetLeft - $("tree").clientWidth / 2 });
    if (held) strip.querySelector(`[data-number="${held}"]`)?.focus();
  }
}

// Column: distance from the photo. Lane: the first version made from another goes on in its
// lane, each further one opens the next free lane below.
function layout(versions) {
  const places = new Map();
  const continued = new Set();
  let lanes = 0;
  for (const { number, parent } of versions) {
    const above = places.get(parent);
    if (!above) {
      places.set(number, { column: 0, lane: lanes });
      lanes += 1;
    } else if (!continued.has(parent)) {
      continued.add(parent);
      places.set(number, { column: above.column + 1, lane: above.lane });
    } else {
      places.set(number, { column: above.column + 1, lane: lanes });
      lanes += 1;
    }
  }
  return places;
}

function lines(versions, places, width, height) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("width", width);
  svg.setAttribute("height", height);
  svg.setAttribute("aria-hidden", "true");
  for (const { number, parent } of versions) {
    const [to, from] = [places.get(number), places.get(parent)];
    if (!from) continue;
    const middle = THUMB_PX / 2;
    const [x1, y1] = [from.column * CELL_PX + THUMB_PX, from.lane * LANE_PX + middle];
    const [x2, y2] = [to.column * CELL_PX, to.lane * LANE_PX + middle];
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    const bend = (x1 + x2) / 2;
    path.setAttribute("d", `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`);
    svg.append(path);
  }
  return svg;
}
