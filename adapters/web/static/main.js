// Puts the parts together.

import * as api from "./api.js";
import { Composer } from "./composer.js";
import { Conversations } from "./conversations.js";
import { $, newId } from "./dom.js";
import { Live } from "./live.js";
import { Messages } from "./messages.js";
import { Outbox } from "./outbox.js";
import { data, t } from "./texts.js";
import { Tree } from "./tree.js";
import { Viewer } from "./viewer.js";

const TREE_WAIT_MS = 250;
const ASKS = new Set(data.commands.filter(({ asks }) => asks).map(({ name }) => name));

let key = null; // of the open conversation; the address carries it, so a reload comes back to it
let treeTimer;
let listKnown = false;

const isKey = (text) => /^[a-z0-9]{12,32}$/.test(text);

const viewer = new Viewer();
const outbox = new Outbox((draft) => {
  if (draft.state !== "sent") messages.draft(draft);
});
const messages = new Messages({
  open: openPicture,
  reply: replyTo,
  press,
  retry: (draft) => outbox.retry(draft),
  discard: (draft) => {
    outbox.drop(draft);
    messages.discard(draft);
  },
  arrived: (id) => outbox.drop({ id }),
});
const conversations = new Conversations({ remove });
const tree = new Tree((version) => {
  const found = messages.picture(version.message);
  const text = t("web-continue-from", { number: version.number });
  messages.show(version.message);
  composer.reply({
    id: version.message,
    text,
    url: found && api.fileUrl(key, found.file.id),
  });
});
const composer = new Composer((message) => {
  history.replaceState(null, "", `#${key}`);
  outbox.add({ key, ...message });
  $("welcome").hidden = true;
});

function choose(next) {
  key = next;
  messages.clear(key);
  clearTimeout(treeTimer);
  tree.clear();
  composer.reply(null);
  composer.notice("");
  conversations.choose(key);
  for (const draft of outbox.drafts) messages.draft(draft);
  drawState(false);
  live.ask();
}

function drawState(working) {
  const isNew = !conversations.entries.has(key);
  $("welcome").hidden = !(listKnown && isNew && messages.isEmpty);
  $("working").hidden = !working;
  $("title").textContent = conversations.title(key);
  document.title = isNew ? "Retouch" : `${conversations.title(key)} – Retouch`;
}

function onFrame(frame) {
  if (frame.reload) return location.reload();
  if (frame.list) {
    conversations.apply(frame.list);
    const removed = frame.list.some((entry) => entry.id === key && entry.record === null);
    if (removed) return startNew();
  }
  if (!listKnown) {
    listKnown = true;
    const wanted = location.hash.slice(1) || conversations.newest;
    if (wanted && conversations.entries.has(wanted)) {
      if (wanted !== key) choose(wanted);
    } else if (location.hash) return startNew();
    drawState(false);
  }
  if (frame.conversation === key) {
    const had = messages.seq;
    messages.apply(frame.changes);
    drawState(frame.working);
    const bots = frame.changes.filter(({ record }) => record?.author === "bot");
    if (bots.length) {
      clearTimeout(treeTimer);
      treeTimer = setTimeout(() => drawTree(), had ? TREE_WAIT_MS : 0);
    }
    const asks = had && bots.find(({ record }) => record.expects_reply);
    if (asks) replyTo(messages.entries.get(asks.id));
  } else {
    drawState(!$("working").hidden);
  }
  return undefined;
}

// A version is known a moment before the message that shows it is: those are asked for again.
async function drawTree(triesLeft = 3) {
  const drawn = key;
  try {
    const versions = await api.tree(drawn);
    if (drawn !== key) return;
    tree.draw(drawn, versions);
    if (triesLeft && versions.some(({ message }) => !message)) {
      clearTimeout(treeTimer);
      treeTimer = setTimeout(() => drawTree(triesLeft - 1), 2 * TREE_WAIT_MS);
    }
  } catch (error) {
    if (!(error instanceof api.Refused || error instanceof api.Unreachable)) throw error;
  }
}

function replyTo(entry) {
  const found = messages.picture(entry.id);
  const version = tree.of(entry.id);
  composer.reply({
    id: entry.id,
    text: version
      ? t("web-continue-from", { number: version.number })
      : entry.record.text.split("\n")[0] || t("web-picture"),
    url: found && api.fileUrl(key, found.file.id),
  });
}

async function press(entry, payload, button) {
  if (ASKS.has(payload.split(":")[0])) return replyTo(entry);
  if (button.ariaBusy === "true") return undefined;
  button.ariaBusy = "true";
  composer.notice("");
  try {
    await api.press(key, { id: newId(), message: entry.id, payload });
  } catch (error) {
    composer.notice(error.message);
  }
  button.ariaBusy = "false";
  return undefined;
}

function openPicture(entry, file) {
  const version = tree.of(entry.id);
  const parent = tree.parent(version);
  const source = parent?.file ?? messages.source(entry.id)?.file.id;
  viewer.open({
    title: entry.record.text.split("\n")[0] || file.name || t("web-picture"),
    name: file.name,
    url: api.fileUrl(key, file.id),
    download: api.fileUrl(key, file.id, true),
    before: source && source !== file.id && entry.record.author === "bot" ? api.fileUrl(key, source) : null,
  });
}

async function remove(removed) {
  $("ask-text").textContent = t("web-conversation-remove-sure", {
    title: conversations.title(removed),
  });
  $("ask").returnValue = "";
  $("ask").showModal();
  await new Promise((resolve) => $("ask").addEventListener("close", resolve, { once: true }));
  if ($("ask").returnValue !== "yes") return;
  try {
    await api.remove(removed);
  } catch (error) {
    composer.notice(error.message);
  }
}

function startNew() {
  history.replaceState(null, "", location.pathname);
  choose(newId());
  composer.field.focus();
}

$("new").addEventListener("click", startNew);
addEventListener("hashchange", () => {
  const next = location.hash.slice(1);
  if (isKey(next) && next !== key) choose(next);
});
for (const sample of document.querySelectorAll("[data-sample]")) {
  sample.addEventListener("click", async () => {
    const name = sample.dataset.sample;
    const response = await fetch(`static/samples/${name}`);
    composer.add([new File([await response.blob()], name, { type: "image/jpeg" })]);
    composer.field.focus();
  });
}

const live = new Live(
  () => ({ open: key, after: messages.seq, list_after: conversations.seq }),
  onFrame,
  (connected) => {
    $("offline").textContent = connected ? "" : t("web-connection-lost");
    if (connected) outbox.run();
  },
);
choose(isKey(location.hash.slice(1)) ? location.hash.slice(1) : newId());
if (!matchMedia("(pointer: coarse)").matches) composer.field.focus();
