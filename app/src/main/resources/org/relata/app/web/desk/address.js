// The address bar: the only memory of what is shown.

let listener = () => {};

/** Calls back when the page changes to another view. */
export function onChange(callback) {
  listener = callback;
}

/** The path of the view. */
export const path = () => location.pathname;

/** What stands behind the question mark. */
export const values = () => Object.fromEntries(new URLSearchParams(location.search));

/** Keeps values in the address without leaving the view; empty ones are taken out. */
export function keep(changes, push = false) {
  const all = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === undefined || value === "") all.delete(name);
    else all.set(name, value);
  }
  const text = all.toString();
  history[push ? "pushState" : "replaceState"](null, "", location.pathname + (text ? "?" + text : ""));
}

/** Goes to another view. */
export function go(address) {
  history.pushState(null, "", address);
  listener();
  scrollTo(0, 0);
  document.getElementById("view").focus({preventScroll: true});
}

/** Shows the first view, and follows links and the back button. */
export function start() {
  addEventListener("popstate", () => listener());
  document.addEventListener("click", event => {
    const link = event.target.closest?.("a[href]");
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const target = new URL(link.href, location.href);
    if (target.origin !== location.origin || link.hasAttribute("download") || link.target) return;
    if (/^\/(api|desk|webjars)\//.test(target.pathname)) return;
    if (target.pathname === location.pathname && target.search === location.search && target.hash) return;
    event.preventDefault();
    go(target.pathname + target.search + target.hash);
  });
  listener();
}
