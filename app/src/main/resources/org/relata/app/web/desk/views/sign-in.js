import {el, fill} from "../dom.js";
import {send, whoIsThere} from "../api.js";
import {go, values} from "../address.js";

/** Name and password; then back to where one came from. */
export function show(view) {
  const fault = el("p.fault", {role: "alert"});
  const name = el("input", {id: "name", autocomplete: "username", required: true});
  const password = el("input", {id: "password", type: "password", autocomplete: "current-password", required: true});
  async function signIn(event) {
    event.preventDefault();
    fill(fault);
    try {
      await send("session", {name: name.value, password: password.value});
      await whoIsThere(true);
      const to = values().to ?? "/";
      go(to.startsWith("/") && !to.startsWith("//") ? to : "/");
    } catch (refused) {
      fill(fault, refused.message);
      password.select();
    }
  }
  fill(view, el("form.card.narrow", {onsubmit: signIn}, el("h1", {}, "Sign in"),
    el("label", {for: "name"}, "Name"), name, el("label", {for: "password"}, "Password"), password,
    fault, el("button.main", {type: "submit"}, "Sign in")));
  name.focus();
}
