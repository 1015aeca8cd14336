// Where: places as split dots on a map that lies in the page itself (world-atlas; no tile server). The finer outlines come
// when one goes near.
import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { geoEqualEarth, geoGraticule10, geoPath } from "d3-geo";
import { scaleSqrt } from "d3-scale";
import { select } from "d3-selection";
import { zoom, zoomIdentity, type ZoomBehavior, type ZoomTransform } from "d3-zoom";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { FeatureCollection } from "geojson";
import coarse from "world-atlas/countries-110m.json?url";
import fine from "world-atlas/countries-50m.json?url";
import type { MapAnswer, MapPlace } from "../api";
import { ask, setFilter, setShown, toggle, type Filter } from "../filter";
import { compact, events, label, number, title } from "../format";
import { useRemote, useWidth } from "../hooks";
import { Empty, Failure, Loading, Name, Panel, Table } from "../parts/panel";
import { quadText, SplitDot, sumQuads } from "../parts/marks";
import { useRoute } from "../route";
import { words } from "../words";

const MOST = 500;
const NEAREST = 40;
// The tab key stops at the largest places; the table has all.
const TABBED = 40;
const FINE_FROM = 3.5;

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
const atlas = new Map<string, Promise<World>>();
function load(url: string): Promise<World> {
  let world = atlas.get(url);
  if (!world) {
    world = fetch(url).then((response) => response.json() as Promise<World>);
    // A failed try is forgotten, so that the next one asks again.
    world.catch(() => atlas.delete(url));
    atlas.set(url, world);
  }
  return world;
}

function useWorld(near: boolean): World | null {
  const [world, setWorld] = useState<World | null>(null);
  const url = near ? fine : coarse;
  useEffect(() => {
    let wanted = true;
    load(url).then((loaded) => wanted && setWorld(loaded), () => undefined);
    return () => {
      wanted = false;
    };
  }, [url]);
  return world;
}

// The section in the address: x, y (thousandths of the width and height) of the middle, and the magnification.
function parseSection(text: string | null): [number, number, number] | null {
  const parts = (text ?? "").split(",").map(Number);
  if (parts.length !== 3 || parts.some((part) => !Number.isFinite(part))) return null;
  const [x, y, k] = parts as [number, number, number];
  return k >= 1 && k <= NEAREST ? [x, y, k] : null;
}

interface Spot { place: MapPlace; x: number; y: number }

export function MapPanel({ filter }: { filter: Filter }): JSX.Element {
  const path = ask("map", filter, { limit: MOST }, ["place", "country", "box"]);
  const { data, error, loading, retry } = useRemote<MapAnswer>(path);
  const places = data?.places ?? [];
  const total = places.reduce((sum, place) => sum + place.events, 0);
  const chosen = new Set((filter.place ?? []).map((name) => name.toLowerCase()));
  const countries = new Set((filter.country ?? []).map((name) => name.toUpperCase()));
  const isChosen = (place: MapPlace) => chosen.has(place.place.name.toLowerCase()) || countries.has(place.place.country ?? "");
  const table = () => (
    <Table
      caption={words.map.title}
      head={[words.map.place, words.map.country, words.table.events, ...words.quads.slice(1)]}
      rows={places.map((place) => [
        <button type="button" class="link" onClick={() => toggle("place", place.place.name)}><Name text={place.place.name} most={60} /></button>,
        place.place.country ?? words.none,
        number(place.events),
        ...place.quads.map((n) => (n ? number(n) : words.none)),
      ])}
    />
  );
  return (
    <Panel
      name="map"
      title={words.map.title}
      note={data && data.unplaced > 0 ? words.map.unplaced(number(data.unplaced)) : undefined}
      busy={loading}
      table={table}
    >
      {error ? <Failure error={error} retry={retry} /> : !data ? <Loading lines={6} /> : (
        <Canvas places={places} total={total} isChosen={isChosen} any={chosen.size + countries.size > 0} />
      )}
    </Panel>
  );
}

interface CanvasProps { places: MapPlace[]; total: number; isChosen: (place: MapPlace) => boolean; any: boolean }

function Canvas({ places, total, isChosen, any }: CanvasProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(box, 640);
  const height = Math.round(Math.min(Math.max(width * 0.52, 230), 460));
  const section = parseSection(useRoute().params.get("map"));
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const [pointed, setPointed] = useState<Spot | null>(null);
  const world = useWorld(transform.k >= FINE_FROM);

  const projection = useMemo(() => geoEqualEarth().fitExtent([[4, 4], [width - 4, height - 4]], { type: "Sphere" }), [width, height]);
  const shapes = useMemo(() => {
    if (!world) return null;
    const draw = geoPath(projection);
    return {
      sphere: draw({ type: "Sphere" }) ?? "",
      grid: draw(geoGraticule10()) ?? "",
      land: draw(feature(world, world.objects.countries) as FeatureCollection) ?? "",
      borders: draw(mesh(world, world.objects.countries, (a, b) => a !== b)) ?? "",
    };
  }, [world, projection]);
  const spots = useMemo<Spot[]>(
    () =>
      places.flatMap((place) => {
        const { lat, lon } = place.place;
        const at = lat === null || lon === null ? null : projection([lon, lat]);
        return at ? [{ place, x: at[0], y: at[1] }] : [];
      }),
    [places, projection],
  );

  // What is seen first: all places, not all the world.
  const home = useMemo<ZoomTransform>(() => {
    if (spots.length === 0) return zoomIdentity;
    const xs = spots.map((spot) => spot.x).sort((a, b) => a - b);
    const ys = spots.map((spot) => spot.y).sort((a, b) => a - b);
    const [left, right, top, bottom] = [xs[0], xs[xs.length - 1], ys[0], ys[ys.length - 1]] as [number, number, number, number];
    const k = Math.min(Math.max(Math.min(width / (right - left + 90), height / (bottom - top + 70)), 1), 8);
    return zoomIdentity.translate(width / 2, height / 2).scale(k).translate(-(left + right) / 2, -(top + bottom) / 2);
  }, [spots, width, height]);

  useEffect(() => {
    if (!svg.current) return;
    const mine = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, NEAREST])
      .translateExtent([[0, 0], [width, height]])
      .extent([[0, 0], [width, height]])
      // The wheel scrolls the page, as everywhere; with ctrl or cmd (or two fingers) it brings the map nearer.
      .filter((event: MouseEvent & TouchEvent) => (event.type === "wheel" ? event.ctrlKey || event.metaKey : event.touches ? event.touches.length > 1 : !event.button))
      .on("zoom", (event: { transform: ZoomTransform; sourceEvent: Event | null }) => setTransform(event.transform))
      .on("end", (event: { transform: ZoomTransform; sourceEvent: Event | null }) => {
        if (!event.sourceEvent) return;
        keep(event.transform);
      });
    behaviour.current = mine;
    select(svg.current).call(mine).on("dblclick.zoom", null);
  }, [width, height]);

  const keep = (to: ZoomTransform) => {
    const [x, y] = to.invert([width / 2, height / 2]);
    setShown("map", `${Math.round((x / width) * 1000)},${Math.round((y / height) * 1000)},${to.k.toFixed(2)}`);
  };
  const move = (to: ZoomTransform) => {
    if (svg.current && behaviour.current) select(svg.current).call(behaviour.current.transform, to);
  };
  const sectionKey = section?.join();
  useEffect(() => {
    if (!section) return move(home);
    const [x, y, k] = section;
    move(zoomIdentity.translate(width / 2, height / 2).scale(k).translate((-x / 1000) * width, (-y / 1000) * height));
  }, [home, sectionKey]);

  const step = (factor: number) => {
    if (!svg.current || !behaviour.current) return;
    select(svg.current).call(behaviour.current.scaleBy, factor);
    keep(transform.scale(1).k === transform.k ? near(transform, factor) : transform);
  };
  const near = (from: ZoomTransform, factor: number): ZoomTransform => {
    const k = Math.min(Math.max(from.k * factor, 1), NEAREST);
    const [x, y] = from.invert([width / 2, height / 2]);
    return zoomIdentity.translate(width / 2, height / 2).scale(k).translate(-x, -y);
  };

  const most = Math.max(1, ...places.map((place) => Math.max((place.quads[0] ?? 0) + (place.quads[1] ?? 0), (place.quads[2] ?? 0) + (place.quads[3] ?? 0))));
  const size = scaleSqrt().domain([0, most]).range([0, Math.min(width < 480 ? 15 : 22, 8 + most)]);
  const drawn = [...spots].sort((a, b) => b.place.events - a.place.events);
  const named = pickLabels(drawn, transform, width, height, (spot) => size(sumQuads(spot.place.quads)));
  if (places.length === 0) return <Empty text={words.map.empty} />;
  return (
    <div class="map" ref={box}>
      <svg ref={svg} width={width} height={height} role="group" aria-label={words.map.label(places.length, number(total))}>
        <g transform={transform.toString()} class="world" aria-hidden="true">
          {shapes && (
            <>
              <path class="sea" d={shapes.sphere} />
              <path class="grid" d={shapes.grid} />
              <path class="land" d={shapes.land} />
              <path class="borders" d={shapes.borders} />
            </>
          )}
        </g>
        {drawn.map((spot, index) => {
          const [x, y] = transform.apply([spot.x, spot.y]);
          const on = isChosen(spot.place);
          const name = title(spot.place.place.name);
          return (
            <g
              key={`${name}/${spot.place.place.lat}/${spot.place.place.lon}`}
              class={`spot${any && !on ? " dim" : ""}${on ? " on" : ""}`}
              transform={`translate(${x.toFixed(1)},${y.toFixed(1)})`}
              role="button"
              tabindex={index < TABBED ? 0 : -1}
              aria-pressed={on}
              aria-label={`${name}: ${events(spot.place.events)}. ${quadText(spot.place.quads)}`}
              onClick={() => toggle("place", spot.place.place.name)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" && event.key !== " ") return;
                event.preventDefault();
                toggle("place", spot.place.place.name);
              }}
              onPointerEnter={() => setPointed(spot)}
              onPointerLeave={() => setPointed(null)}
              onFocus={() => setPointed(spot)}
              onBlur={() => setPointed(null)}
            >
              <circle class="hit" r={Math.max(size(spot.place.events), 9)} />
              <SplitDot quads={spot.place.quads} scale={size} />
            </g>
          );
        })}
        <g class="names" aria-hidden="true">
          {named.map(({ spot, x, y, dx }) => (
            <text key={`${spot.x},${spot.y}`} x={x + dx} y={y + 4}>{label(spot.place.place.name, 22)}</text>
          ))}
        </g>
      </svg>
      {pointed && <Tip spot={pointed} at={transform.apply([pointed.x, pointed.y])} width={width} />}
      <div class="map-buttons">
        <button type="button" aria-label={words.map.zoomIn} title={words.map.zoomIn} onClick={() => step(1.8)}>+</button>
        <button type="button" aria-label={words.map.zoomOut} title={words.map.zoomOut} onClick={() => step(1 / 1.8)}>−</button>
        <button type="button" aria-label={words.map.whole} title={words.map.whole} onClick={() => { setShown("map", null); move(home); }}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><path d="M1 5V1h4M9 1h4v4M13 9v4H9M5 13H1V9" fill="none" stroke="currentColor" stroke-width="1.5" /></svg>
        </button>
      </div>
      {any && <button type="button" class="map-clear button" onClick={() => setFilter({ place: [], country: [] })}>{words.map.whole}</button>}
      <SizeLegend size={size} most={most} />
    </div>
  );
}

function Tip({ spot, at, width }: { spot: Spot; at: [number, number]; width: number }): JSX.Element {
  const { place, events: count, quads } = spot.place;
  const style = { left: `${Math.min(Math.max(at[0], 90), width - 90)}px`, top: `${at[1]}px` };
  return (
    <div class="tip" style={style} aria-hidden="true">
      <b><Name text={place.name} most={60} /></b> {place.country && <span class="code">{place.country}</span>}
      <div>{events(count)}</div>
      <div class="note">{quadText(quads)}</div>
    </div>
  );
}

function SizeLegend({ size, most }: { size: (events: number) => number; most: number }): JSX.Element {
  const steps = [...new Set([1, Math.max(1, Math.round(most / 4)), most])];
  let x = 0;
  const marks = steps.map((step) => {
    const radius = size(step);
    x += radius + 3;
    const mark = (
      <g key={step} transform={`translate(${x},24)`}>
        <circle r={radius} />
        <text x={radius + 3} y="4">{compact(step)}</text>
      </g>
    );
    x += radius + 12 + compact(step).length * 7;
    return mark;
  });
  return <svg class="size-legend" width={x + 46} height="48" aria-hidden="true">{marks}<text x={x} y="28">{words.map.legendSize}</text></svg>;
}

interface Placed { spot: Spot; x: number; y: number; dx: number }

// Names of the largest places that have room: greedy, no two labels over one another or over a larger dot.
function pickLabels(spots: Spot[], transform: ZoomTransform, width: number, height: number, radius: (spot: Spot) => number): Placed[] {
  const taken: [number, number, number, number][] = [];
  const placed: Placed[] = [];
  const free = (a: [number, number, number, number]) => taken.every((b) => a[2] < b[0] || b[2] < a[0] || a[3] < b[1] || b[3] < a[1]);
  for (const spot of spots.slice(0, 60)) {
    const [x, y] = transform.apply([spot.x, spot.y]);
    if (x < 0 || y < 0 || x > width || y > height) continue;
    const r = radius(spot);
    const long = label(spot.place.place.name, 22).length * 6.6;
    const right: [number, number, number, number] = [x + r + 2, y - 8, x + r + 4 + long, y + 8];
    if (placed.length < 24 && right[2] < width && free(right)) {
      placed.push({ spot, x, y, dx: r + 4 });
      taken.push(right);
    }
    taken.push([x - r, y - r, x + r, y + r]);
  }
  return placed;
}
