// The question that the overview answers: the filters of `whowhom query`, by the same names as in the API.
import { go, href, parse, replace } from "./route";

export const NAMES = [
  "actor", "recipient", "either", "event", "mode", "context", "quad", "auxiliary", "since", "until", "place", "country", "box",
  "said-by", "text", "publisher", "document", "story", "min-confidence", "once-a-story",
] as const;
export type Name = (typeof NAMES)[number];
export type Filter = Partial<Record<Name, string[]>>;

// These are one value whatever it holds; all others are lists with commas.
const SINGLE = new Set<Name>(["since", "until", "box", "text", "document", "story", "min-confidence", "once-a-story"]);

export function fromParams(params: URLSearchParams): Filter {
  const filter: Filter = {};
  for (const name of NAMES) {
    const value = params.get(name);
    if (!value) continue;
    const values = SINGLE.has(name) ? [value] : value.split(",").map((part) => part.trim()).filter(Boolean);
    if (values.length > 0) filter[name] = values;
  }
  return filter;
}

export function toParams(filter: Filter, rest?: URLSearchParams): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of NAMES) {
    const values = filter[name];
    if (values && values.length > 0) params.set(name, values.join(","));
  }
  rest?.forEach((value, key) => {
    if (!(NAMES as readonly string[]).includes(key)) params.set(key, value);
  });
  return params;
}

// A path of the API: the filter, without what `without` names, and further parameters.
export function ask(path: string, filter: Filter, more: Record<string, string | number> = {}, without: readonly Name[] = []): string {
  const kept: Filter = { ...filter };
  for (const name of without) delete kept[name];
  const params = toParams(kept);
  for (const [key, value] of Object.entries(more)) params.set(key, String(value));
  const query = params.toString();
  return path + (query ? "?" + query : "");
}

export const isEmpty = (filter: Filter): boolean => NAMES.every((name) => !filter[name]?.length);

// Each change is a step of its own that the back button undoes. The map's section goes with a new question.
export function setFilter(change: Filter): void {
  const { params } = parse(location.hash);
  const filter = { ...fromParams(params), ...change };
  const rest = new URLSearchParams(params);
  go(href("overview", "", toParams(filter, rest)));
}

export function toggle(name: Name, value: string): void {
  const values = fromParams(parse(location.hash).params)[name] ?? [];
  setFilter({ [name]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value] });
}

// What is shown how (a table for a chart, the map's section) is in the address too, but no step.
export function setShown(name: string, value: string | null): void {
  const { view, id, params } = parse(location.hash);
  if (value === null) params.delete(name);
  else params.set(name, value);
  replace(href(view, id, params));
}
