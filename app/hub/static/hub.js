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
