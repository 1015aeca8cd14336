// The address bar holds the whole state: #/view/id?parameters. `go` makes a step that the back button undoes;
// `replace` mends the step that we are at (a map moved, a table opened).
import { useEffect, useState } from "preact/hooks";

export interface Route { view: string; id: string; params: URLSearchParams }

export function parse(hash: string): Route {
  const at = hash.indexOf("?");
  const path = (at < 0 ? hash : hash.slice(0, at)).replace(/^#?\/?/, "");
  const slash = path.indexOf("/");
  const view = slash < 0 ? path : path.slice(0, slash);
  let id = slash < 0 ? "" : path.slice(slash + 1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // A broken escape stays as it is: the server says that there is no such thing.
  }
  return { view: view || "overview", id, params: new URLSearchParams(at < 0 ? "" : hash.slice(at + 1)) };
}

export function href(view: string, id = "", params?: URLSearchParams): string {
  const query = params?.toString() ?? "";
  const path = view === "overview" ? "" : view + (id ? "/" + encodeURIComponent(id) : "");
  return "#/" + path + (query ? "?" + query : "");
}

const listeners = new Set<() => void>();
const tell = () => listeners.forEach((listener) => listener());

export function go(address: string): void {
  if (address === location.hash) return;
  history.pushState(null, "", address);
  tell();
}

export function replace(address: string): void {
  if (address === location.hash) return;
  history.replaceState(null, "", address);
  tell();
}

export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const listener = () => setHash(location.hash);
    listeners.add(listener);
    addEventListener("hashchange", listener);
    addEventListener("popstate", listener);
    return () => {
      listeners.delete(listener);
      removeEventListener("hashchange", listener);
      removeEventListener("popstate", listener);
    };
  }, []);
  return parse(hash);
}
