// One picture, large: before and after, every pixel, download.

import { $ } from "./dom.js";
import { t } from "./texts.js";

export class Viewer {
  constructor() {
    this.dialog = $("viewer");
    $("viewer-close").addEventListener("click", () => this.dialog.close());
    $("viewer-zoom").addEventListener("click", () => this.zoom(!this.zoomed));
    $("position").addEventListener("input", () => this.split($("position").value));
    $("after").addEventListener("load", () => this.fit());
    $("stage").addEventListener("dblclick", () => this.zoom(!this.zoomed));
    addEventListener("resize", () => this.dialog.open && this.fit());
    this.dialog.addEventListener("close", () => {
      for (const id of ["after", "before"]) $(id).removeAttribute("src");
    });
    this.takeDrags();
  }

  // after, before: {url, name}; before may be null
  open({ title, name, url, download, before }) {
    this.zoomed = false;
    $("viewer-title").textContent = title;
    $("viewer-size").textContent = "";
    $("viewer-download").href = download;
    $("viewer-download").download = name;
    $("after").src = url;
    $("after").alt = title;
    this.hasBefore = Boolean(before);
    for (const id of ["before", "split", "slider"]) $(id).hidden = !before;
    if (before) $("before").src = before;
    $("position").value = 50;
    this.split(50);
    this.dialog.showModal();
    this.zoom(false);
  }

  split(percent) {
    $("frame").style.setProperty("--split", `${percent}%`);
  }

  zoom(on) {
    this.zoomed = on;
    $("viewer-zoom").setAttribute("aria-pressed", on);
    $("stage").classList.toggle("zoomed", on);
    this.fit();
    if (on) {
      const stage = $("stage");
      stage.scrollTo(
        (stage.scrollWidth - stage.clientWidth) / 2,
        (stage.scrollHeight - stage.clientHeight) / 2,
      );
    }
  }

  // The frame has the size of the picture as shown, so that both pictures and the line share it.
  fit() {
    const { naturalWidth: width, naturalHeight: height } = $("after");
    if (!width) return;
    $("viewer-size").textContent = `${width} × ${height}`;
    const actual = 1 / devicePixelRatio;
    const { clientWidth, clientHeight } = $("stage");
    const whole = Math.min(clientWidth / width, clientHeight / height, Math.max(actual, 1));
    const scale = this.zoomed ? actual : whole;
    $("frame").style.width = `${width * scale}px`;
    $("frame").style.height = `${height * scale}px`;
  }

  // Dragging moves the line, or the picture where all of its pixels do not fit.
  takeDrags() {
    const stage = $("stage");
    let last = null;
    const moveLine = (event) => {
      const { left, width } = $("frame").getBoundingClientRect();
      const percent = Math.min(100, Math.max(0, (100 * (event.clientX - left)) / width));
      $("position").value = percent;
      this.split(percent);
    };
    stage.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      last = { x: event.clientX, y: event.clientY };
      stage.setPointerCapture(event.pointerId);
      if (this.hasBefore && !this.zoomed) moveLine(event);
    });
    stage.addEventListener("pointermove", (event) => {
      if (!last) return;
      if (this.zoomed) stage.scrollBy(last.x - event.clientX, last.y - event.clientY);
      else if (this.hasBefore) moveLine(event);
      last = { x: event.clientX, y: event.clientY };
    });
    for (const name of ["pointerup", "pointercancel"]) {
      stage.addEventListener(name, () => (last = null));
    }
  }
}
