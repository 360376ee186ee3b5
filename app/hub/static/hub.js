// What htmx leaves to the page: a menu that is open is not taken away, and a line that is lost is told.
"use strict";

document.addEventListener("htmx:sseBeforeMessage", (event) => {
  if (document.querySelector("#list details[open]")) event.preventDefault();
});
document.addEventListener("toggle", (event) => {
  if (event.target instanceof HTMLDetailsElement && !event.target.open && event.target.isConnected)
    window.htmx.ajax("GET", "/list", { target: "#list", swap: "innerHTML" });
}, true);

const offline = (isLost) => {
  const line = document.getElementById("offline");
  if (line) line.hidden = !isLost;
};
document.addEventListener("htmx:sseOpen", () => offline(false));
document.addEventListener("htmx:sseError", () => offline(true));
document.addEventListener("htmx:sendError", () => offline(true));
document.addEventListener("htmx:sseClose", (event) => {
  if (event.detail.type === "message") window.location.reload();
});
document.addEventListener("htmx:responseError", (event) => {
  if (event.detail.xhr.status === 403) window.location.reload();
  else offline(true);
});

// What is newly asked for is heard, felt, and counted in the title and on the icon. A browser lets a page sound once it was
// touched.
let sound = null;
let known = null;
const title = document.title;
document.addEventListener("pointerdown", () => {
  sound ??= new AudioContext();
  sound.resume();
});
const ring = () => {
  navigator.vibrate?.([180, 90, 180]);
  if (sound?.state !== "running") return;
  for (const [index, hertz] of [660, 880].entries()) {
    const tone = sound.createOscillator();
    const level = sound.createGain();
    const begin = sound.currentTime + index * 0.22;
    tone.frequency.value = hertz;
    level.gain.setValueAtTime(0, begin);
    level.gain.linearRampToValueAtTime(0.3, begin + 0.02);
    level.gain.exponentialRampToValueAtTime(0.001, begin + 0.4);
    tone.connect(level).connect(sound.destination);
    tone.start(begin);
    tone.stop(begin + 0.45);
  }
};
const look = () => {
  const waiting = new Set([...document.querySelectorAll("#list .placed")].map((one) => one.id));
  if (known && [...waiting].some((id) => !known.has(id))) ring();
  known = waiting;
  document.title = waiting.size ? `(${waiting.size}) ${title}` : title;
  navigator.setAppBadge?.(waiting.size).catch(() => {});
};
document.addEventListener("htmx:afterSettle", look);
document.addEventListener("DOMContentLoaded", look);
