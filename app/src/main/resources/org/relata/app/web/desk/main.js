// The desk: reads the address and shows its view. The address holds everything that a view shows.
import {el, fill} from "./dom.js";
import {whoIsThere, send} from "./api.js";
import {start, onChange, path} from "./address.js";

const VIEWS = [
  {at: /^\/$/, load: () => import("./views/map.js"), title: "Map"},
  {at: /^\/events\/([^/]+)$/, load: () => import("./views/event.js"), title: "Event"},
  {at: /^\/documents\/(.+)$/, load: () => import("./views/document.js"), title: "Reader"},
  {at: /^\/actors$/, load: () => import("./views/actors.js"), title: "Actors"},
  {at: /^\/actors\/([^/]+)$/, load: () => import("./views/actor.js"), title: "Actor"},
  {at: /^\/network$/, load: () => import("./views/network.js"), title: "Network"},
  {at: /^\/conflict$/, load: () => import("./views/conflict.js"), title: "Conflict"},
  {at: /^\/ask$/, load: () => import("./views/ask.js"), title: "Ask"},
  {at: /^\/review$/, load: () => import("./views/review.js"), title: "Review"},
  {at: /^\/code$/, load: () => import("./views/code.js"), title: "Paste"},
  {at: /^\/status$/, load: () => import("./views/status.js"), title: "Status"},
  {at: /^\/audit$/, load: () => import("./views/audit.js"), title: "Audit"},
  {at: /^\/sign-in$/, load: () => import("./views/sign-in.js"), title: "Sign in"},
];

const MENU = [["/", "Map"], ["/ask", "Ask"], ["/actors", "Actors"], ["/network", "Network"],
  ["/conflict", "Conflict"], ["/review", "Review"], ["/code", "Paste"], ["/status", "Status"]];
const FOR_ADMINS = [["/audit", "Audit"]];

const view = document.getElementById("view");
let leave = null;
let shown = 0;

async function show() {
  const mine = ++shown;
  leave?.();
  leave = null;
  const entry = VIEWS.find(v => v.at.test(path()));
  await header();
  document.title = entry ? `${entry.title} – Relata` : "Relata";
  if (!entry) return void fill(view, el("p.fault", {}, "There is no such page."));
  const parts = entry.at.exec(path()).slice(1).map(decodeURIComponent);
  try {
    const module = await entry.load();
    if (mine !== shown) return;
    fill(view);
    view.className = "view-" + entry.title.toLowerCase().replace(" ", "-");
    leave = await module.show(view, ...parts) ?? null;
  } catch (fault) {
    if (fault.status === 401) return void (location.href = "/sign-in?to=" + encodeURIComponent(location.pathname + location.search));
    fill(view, el("p.fault", {role: "alert"}, fault.message));
  }
}

async function header() {
  const who = await whoIsThere().catch(() => ({name: "", role: "anyone"}));
  const here = path();
  fill(document.getElementById("top"),
    el("a.brand", {href: "/"}, el("img", {src: "/desk/mark.svg", alt: "", width: 22, height: 22}), "Relata"),
    el("nav", {"aria-label": "Pages"}, [...MENU, ...(who.role === "admin" ? FOR_ADMINS : [])].map(([href, name]) =>
      el("a", {href, "aria-current": here === href || (href !== "/" && here.startsWith(href + "/")) ? "page" : null}, name))),
    el("span.person", {}, who.name && who.name !== "local" ? [who.name + " ", el("button.plain", {onclick: signOut}, "Sign out")] : null,
      el("button.plain", {onclick: turn, "aria-label": "Light or dark", title: "Light or dark"}, "◐")));
  // On a phone the pages stand in one line that scrolls: where one is comes into sight.
  const at = document.querySelector("#top nav a[aria-current]"), line = at?.parentElement;
  if (at) line.scrollLeft = at.offsetLeft - line.offsetLeft - (line.clientWidth - at.offsetWidth) / 2;
}

async function signOut() {
  await send("session", undefined, "DELETE");
  location.href = "/sign-in";
}

function turn() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  localStorage.setItem("relata-theme", root.dataset.theme);
  dispatchEvent(new Event("relata-theme"));
}

onChange(show);
start();
