// Asks the interface. Every fault becomes an Error whose message a person can read.

let session = null;

/** Who is there; asked once, and again after signing in or out. */
export async function whoIsThere(again = false) {
  if (!session || again) session = await ask("session");
  return session;
}

/** GET /api/v1/PATH with these parameters; those that are empty are left out. */
export async function ask(path, parameters = {}, signal = undefined) {
  const answer = await fetch("/api/v1/" + path + query(parameters), {headers: {Accept: "application/json"}, signal});
  return read(answer);
}

/** POST /api/v1/PATH with JSON. */
export async function send(path, body, method = "POST") {
  const {token} = await whoIsThere();
  const answer = await fetch("/api/v1/" + path, {
    method,
    headers: {"Content-Type": "application/json", "X-Relata-Token": token},
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return read(answer);
}

/** "?a=1&b=2" of an object; "" where nothing is in it. */
export function query(parameters) {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== "") pairs.append(name, value);
  }
  const text = pairs.toString();
  return text ? "?" + text : "";
}

async function read(answer) {
  if (answer.ok) return answer.json();
  const problem = await answer.json().catch(() => ({}));
  const fault = new Error(problem.detail || `The server answered ${answer.status}.`);
  fault.status = answer.status;
  throw fault;
}
