// What the server answers (docs/openapi.json), as types, and one way to ask it: `get`, which keeps recent answers.

export interface Engine { version: string; model: string; lexicon: string }
export interface Place { name: string; country: string | null; province: string | null; lat: number | null; lon: number | null; geonameid: number | null }
export interface Party { name: string | null; text: string; code: string | null; sector: string[]; key: string | null; start: number; end: number }
export interface DocumentHead { id: string; article?: string; title: string | null; publisher: string | null; published: string | null; url: string | null }
export interface Words { start: number; end: number; text: string }
export interface EventRow {
  id: string; story: number | null; reports: number; event: string; mode: string[]; context: string[]; auxiliary: string[];
  quad: number; scale: number; date: string | null; enddate: string | null; actor: Party[]; recipient: Party[]; place: Place | null;
  dead: number | null; injured: number | null; arrested: number | null; said_by: string | null; confidence: number;
  document: DocumentHead; sentence: Words;
}
export interface Events { events: EventRow[]; next: string | null }
export interface RoleSpan { role: string; start: number; end: number }
export interface Source { name: string | null; text: string; code: string | null; sector: string[]; key: string | null; relation: string; start: number; end: number }
export interface Claim {
  id: string; kind: string; stance: string; date: string | null; cue: Words; spans: [number, number][]; text: string; chain: Source[]; parent: string | null;
}
export interface ClaimRow { claim: Claim; document: DocumentHead; events: EventRow[] }
export interface Claims { claims: ClaimRow[]; next: string | null }
export interface Side { event: EventRow; value: string | null; source: string | null }
export interface Disagreement { field: string; story: number | null; text: string; sides: Side[] }
export interface Disagreements { disagreements: Disagreement[]; next: string | null }
export interface Report { event: EventRow; copy: boolean; reason: string | null; score: number | null }
export interface Figure { text: string; start: number; end: number; min: number | null; max: number | null; unit: string | null; approximate: boolean }
export interface EventWhole {
  event: EventRow; around: Words; spans: RoleSpan[]; time: { text: string; start: number; end: number; date?: string | null; enddate?: string | null } | null;
  places: Place[]; figures: Figure[]; claims: Claim[];
  why: { rule: string; trigger: string; link: string | null; engine: Engine };
  reports: Report[]; disagreements: Disagreement[];
}
export interface Count {
  day?: string | null; week?: string | null; month?: string | null; year?: string | null; event?: string | null; mode?: string | null; quad?: number | null;
  context?: string | null; actor?: string | null; recipient?: string | null; place?: string | null; country?: string | null; publisher?: string | null; events: number;
}
export interface Counts { by: string[]; counts: Count[] }
export interface Actor { key: string; name: string; code: string | null }
export interface Dyad { actor: Actor; recipient: Actor; events: number; quads: number[]; scale: number; first: string | null; last: string | null }
export interface Dyads { dyads: Dyad[]; next: string | null }
export interface MapPlace { place: Place; events: number; quads: number[] }
export interface MapAnswer { places: MapPlace[]; unplaced: number }
export interface Actors { actors: { actor: Actor; events: number }[]; next: string | null }
export interface Side2 { events: number; quads: number[]; types: { event: string; events: number }[]; partners: { actor: Actor; events: number; quads: number[] }[] }
export interface Profile {
  actor: Actor; names: string[]; sectors: string[]; did: Side2; received: Side2;
  claimed: { claims: number; stances: { stance: string; claims: number }[] };
  months: { month: string; did: number; received: number; claimed: number }[];
}
export interface Search { hits: { document: DocumentHead; start: number; end: number; text: string; marks: [number, number][]; events: string[] }[]; actors: Actor[]; places: Place[]; next: string | null }
export interface Meta {
  version: string; data: string; engines: Engine[]; documents: number; sentences: number; events: number; claims: number; stories: number;
  first: string | null; last: string | null; published: { first: string | null; last: string | null }; publishers: number; reader: boolean;
  types: { event: string; quad: number; scale: number; modes: string[] }[]; contexts: string[]; limits: { page: number; text: number; rate: number };
}

// The `doc` format (docs/doc.schema.json), as far as the page shows it.
export interface DocParty { entity?: string; code: string | null; sector: string[]; entity_text: string | null; identifier_text: string | null; start: number; end: number }
export interface DocEvent {
  id: string; event: string[]; mode: string[]; auxiliary: string[]; context: string[]; quad_code: number; event_scale: number;
  date: string | null; enddate: string | null; actor: DocParty[]; recipient: DocParty[];
  event_loc: { extracted_place: string | null; resolved_place: string | null; lat?: number; lon?: number; country?: string | null; country_code?: string | null }[];
  place?: number[]; time?: number; figures?: number[]; dead?: number; injured?: number; arrested?: number;
  sentence: number; spans: [number, number][]; trigger: [number, number][]; claim?: string; link?: string; confidence: number; rule: string;
}
export interface DocClaim {
  id: string; cue: Words; spans: [number, number][]; text: string; kind: string; stance: string; date: string | null; parent?: string;
  chain: (DocParty & { relation: string })[];
}
export interface Doc {
  id: string; title?: string | null; byline?: string | null; publisher?: string | null; published?: string | null; dateline?: string | null; url?: string | null;
  language?: string | null; text: string; text_hash: string;
  sentences: { start: number; end: number; part: string; none?: string }[];
  entities: { id: string; name: string | null; kind: string; code: string | null; sector: string[]; mentions: Words[] }[];
  times: { id: number; start: number; end: number; text: string; date: string | null; enddate: string | null }[];
  places: { id: number; start: number; end: number; use: string; extracted_place: string | null; resolved_place: string | null; country?: string | null; lat?: number; lon?: number }[];
  figures: { id: number; start: number; end: number; text: string; min?: number; max?: number; unit: string | null; approximate: boolean }[];
  events: DocEvent[];
  claims: DocClaim[];
}

export class ApiError extends Error {
  constructor(readonly status: number, readonly code: string, message: string, readonly wait = 0) {
    super(message);
  }
}

export const base = new URL("api/v1/", document.baseURI).pathname;

// Most recent answers, so that going back shows the view at once. The browser keeps ETags beside.
const KEEP = 80;
const kept = new Map<string, unknown>();

// Answers that the server counts anew, with the seconds for which the store has been newer (its header Age).
const behind = new Map<string, number>();
export const secondsBehind = (path: string | null): number | undefined => (path === null ? undefined : behind.get(path));

// Everything that was answered is forgotten, and asked again by whoever shows it.
const hearers = new Set<() => void>();
export function onRenew(hearer: () => void): () => void {
  hearers.add(hearer);
  return () => hearers.delete(hearer);
}
export function renew(): void {
  kept.clear();
  hearers.forEach((hearer) => hearer());
}

// Whether the store holds other data than those that are shown. Asked while somebody looks, which costs the server a look at a number.
export async function changedSince(data: string): Promise<boolean> {
  const response = await fetch(base + "meta", { headers: headers() });
  return response.ok && !response.headers.has("Age") && ((await response.json()) as Meta).data !== data;
}

export const recall = <T>(path: string): T | undefined => kept.get(path) as T | undefined;

// A server beyond this machine asks for a token. It is kept until the tab is closed, and goes in a header only.
const TOKEN = "whowhom-token";
let token = "";
try {
  token = sessionStorage.getItem(TOKEN) ?? "";
} catch {
  // Kept in this page alone, then.
}
export const hasToken = (): boolean => token !== "";
export function setToken(value: string): void {
  token = value;
  kept.clear();
  try {
    sessionStorage.setItem(TOKEN, value);
  } catch {
    // As above.
  }
}
const headers = (more: Record<string, string> = {}): Record<string, string> => (token ? { ...more, Authorization: `Bearer ${token}` } : more);

// A download with the token, which a plain link would not carry.
export async function fetchFile(path: string, name: string): Promise<void> {
  const response = await fetch(base + path, { headers: headers() });
  if (!response.ok) return void (await answer(response));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

async function answer<T>(response: Response): Promise<T> {
  if (response.ok) return (await response.json()) as T;
  let code = "internal";
  let message = response.statusText;
  try {
    const body = (await response.json()) as { error?: { code?: string; message?: string } };
    code = body.error?.code ?? code;
    message = body.error?.message ?? message;
  } catch {
    // No JSON: the status alone has to do.
  }
  throw new ApiError(response.status, code, message, Number(response.headers.get("Retry-After")) || 0);
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  const known = recall<T>(path);
  if (known !== undefined) return known;
  const response = await fetch(base + path, signal ? { signal, headers: headers() } : { headers: headers() });
  const value = await answer<T>(response);
  const age = response.headers.get("Age");
  behind.delete(path);
  if (age !== null) {
    behind.set(path, Number(age));
    return value;
  }
  kept.set(path, value);
  if (kept.size > KEEP) kept.delete(kept.keys().next().value as string);
  return value;
}

export interface ReadRequest { text: string; title?: string; date?: string }

export async function read(request: ReadRequest, signal: AbortSignal): Promise<Doc> {
  const body = JSON.stringify(request);
  return answer<Doc>(await fetch(base + "read", { method: "POST", headers: headers({ "Content-Type": "application/json" }), body, signal }));
}
