export function EventView(_: any) { return <p>…</p>; }
