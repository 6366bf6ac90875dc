/** A flowchart of Mermaid, as far as these pages use it, drawn from the top down while the site is built. */

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** Leads to where it came from. */
  readonly isBack: boolean;
}

/** Where something stands; a line that passes a row stands in it, too. */
interface Spot {
  readonly row: number;
  readonly column: number;
}

const NAME = String.raw`[A-Za-z][\w.-]*`;
const LINE = new RegExp(`^${NAME}(?: *-->(?:\\|[^|]+\\|)? *${NAME})+$`);
const LABELLED = new RegExp(`(${NAME})\\["([^"]+)"\\]`, "g");
const STEP = new RegExp(`-->(?:\\|([^|]+)\\|)? *(${NAME})`, "g");

const BOX_HEIGHT = 36;
const ROW_HEIGHT = 76;
const CHARACTER_WIDTH = 9;
const COLUMN_GAP = 36;
const LABEL_CHARACTERS = 14;
const LABEL_LINE_HEIGHT = 16;
const MARGIN = 4;

/** The chart as SVG; `undefined` where the code holds something else than names and arrows. */
export function drawFlowchart(code: string): string | undefined {
  const [head = "", ...written] = code
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const labels = new Map<string, string>();
  const lines = written.map((line) => simplify(line, labels));
  const labelOf = (name: string): string => labels.get(name) ?? name;
  if (!/^flowchart (?:LR|TB|TD)$/.test(head) || lines.some((line) => !LINE.test(line))) return undefined;
  const edges = readEdges(lines);
  const rows = findRows(edges);
  const { spots, passes } = findSpots(edges, rows);
  const nodes = [...rows.keys()];
  const boxWidth = Math.ceil(Math.max(...nodes.map((name) => labelOf(name).length)) * CHARACTER_WIDTH) + 28;
  const left = MARGIN + (edges.some(({ isBack, label }) => isBack && label !== "") ? labelWidth() + 24 : 0);
  const all = [...spots.values(), ...passes.values()].flat();
  const columns = Math.max(...all.map(({ column }) => column)) + 1;
  const width = left + columns * (boxWidth + COLUMN_GAP) + labelRoom(edges) + MARGIN - COLUMN_GAP;
  const height = Math.max(...rows.values()) * ROW_HEIGHT + BOX_HEIGHT + 2 * MARGIN;
  const at = ({ row, column }: Spot) => ({
    x: left + column * (boxWidth + COLUMN_GAP) + boxWidth / 2,
    y: MARGIN + row * ROW_HEIGHT,
  });
  const spotOf = (name: string): Spot => spots.get(name) ?? { row: 0, column: 0 };
  const parts = edges.map((edge) => {
    const [from, to] = [at(spotOf(edge.from)), at(spotOf(edge.to))];
    return edge.isBack
      ? drawBack(edge.label, from, to, boxWidth)
      : drawEdge(edge.label, from, (passes.get(edge) ?? []).map(at), to);
  });
  const boxes = nodes.map((name) => drawBox(labelOf(name), at(spotOf(name)), boxWidth));
  return [
    `<svg class="chart" role="img" aria-label="${escapeXml(describe(edges, labelOf))}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    ...parts,
    ...boxes,
    "</svg>",
  ].join("");
}

/** Dotted arrows are drawn as others are, and what a box is called is kept beside its name. */
function simplify(line: string, labels: Map<string, string>): string {
  return line
    .replaceAll(LABELLED, (_, name: string, label: string) => {
      labels.set(name, label);
      return name;
    })
    .replaceAll("-.->", "-->")
    .replaceAll(/\|"([^"|]+)"\|/g, "|$1|");
}

function readEdges(lines: readonly string[]): Edge[] {
  const edges: Edge[] = [];
  for (const line of lines) {
    let from = new RegExp(`^${NAME}`).exec(line)?.[0] ?? "";
    for (const [, label = "", to = ""] of line.matchAll(STEP)) {
      edges.push({ from, to, label, isBack: leadsTo(edges, to, from) });
      from = to;
    }
  }
  return edges;
}

function leadsTo(edges: readonly Edge[], from: string, to: string): boolean {
  if (from === to) return true;
  return edges.some((edge) => !edge.isBack && edge.from === from && leadsTo(edges, edge.to, to));
}

/** Each below everything that leads to it; what nothing leads to stands right above what it leads to. */
function findRows(edges: readonly Edge[]): Map<string, number> {
  const rows = new Map(edges.flatMap(({ from, to }) => [from, to]).map((name) => [name, 0]));
  const forward = edges.filter(({ isBack }) => !isBack);
  const rowOf = (name: string): number => rows.get(name) ?? 0;
  for (let round = 0; round < rows.size; round++) {
    for (const { from, to } of forward) rows.set(to, Math.max(rowOf(to), rowOf(from) + 1));
  }
  for (const name of rows.keys()) {
    const next = forward.filter(({ from }) => from === name).map(({ to }) => rowOf(to));
    if (next.length > 0 && !forward.some(({ to }) => to === name)) rows.set(name, Math.min(...next) - 1);
  }
  return rows;
}

/** Row by row, each under what leads to it where that is free. */
function findSpots(edges: readonly Edge[], rows: ReadonlyMap<string, number>) {
  const spots = new Map<string, Spot>();
  const passes = new Map<Edge, Spot[]>();
  const forward = edges.filter(({ isBack }) => !isBack);
  const rowOf = (name: string): number => rows.get(name) ?? 0;
  const lastRow = Math.max(...rows.values());
  for (let row = 0; row <= lastRow; row++) {
    const taken = new Set<number>();
    const take = (wanted: number): Spot => {
      let column = wanted;
      while (taken.has(column)) column++;
      taken.add(column);
      return { row, column };
    };
    for (const name of [...rows.keys()].filter((key) => rowOf(key) === row)) {
      const above = forward.find(({ to }) => to === name)?.from ?? "";
      spots.set(name, take(spots.get(above)?.column ?? 0));
    }
    for (const edge of forward.filter(({ from, to }) => rowOf(from) < row && row < rowOf(to))) {
      const earlier = passes.get(edge) ?? [];
      const spot = take(earlier.at(-1)?.column ?? spots.get(edge.from)?.column ?? 0);
      passes.set(edge, [...earlier, spot]);
    }
  }
  return { spots, passes };
}

type Point = Readonly<Record<"x" | "y", number>>;

function drawEdge(label: string, from: Point, passes: readonly Point[], to: Point): string {
  const start = { x: from.x, y: from.y + BOX_HEIGHT };
  const stops = passes.flatMap(({ x, y }) => [
    { x, y },
    { x, y: y + BOX_HEIGHT },
  ]);
  let path = `M${start.x} ${start.y}`;
  let last: Point = start;
  for (const stop of [...stops, { x: to.x, y: to.y - 2 }]) {
    const middle = (last.y + stop.y) / 2;
    path += stop.x === last.x ? `V${stop.y}` : `C${last.x} ${middle} ${stop.x} ${middle} ${stop.x} ${stop.y}`;
    last = stop;
  }
  const text = label === "" ? "" : drawLabel(label, from.x + 10, (start.y + to.y) / 2, "start");
  return `<path d="${path}"/>${arrow(to.x, to.y, "down")}${text}`;
}

/** On the left of both boxes. */
function drawBack(label: string, from: Point, to: Point, boxWidth: number): string {
  const x = from.x - boxWidth / 2;
  const [startY, endY] = [from.y + BOX_HEIGHT / 2, to.y + BOX_HEIGHT / 2];
  const text = label === "" ? "" : drawLabel(label, x - 30, (startY + endY) / 2, "end");
  return `<path d="M${x} ${startY}C${x - 32} ${startY} ${x - 32} ${endY} ${x - 2} ${endY}"/>${arrow(x, endY, "right")}${text}`;
}

function arrow(x: number, y: number, direction: "down" | "right"): string {
  const corners = direction === "down" ? `${x - 5},${y - 8} ${x + 5},${y - 8}` : `${x - 8},${y - 5} ${x - 8},${y + 5}`;
  return `<polygon points="${x},${y} ${corners}"/>`;
}

function drawBox(name: string, { x, y }: Point, boxWidth: number): string {
  const box = `<rect x="${x - boxWidth / 2}" y="${y}" width="${boxWidth}" height="${BOX_HEIGHT}" rx="8"/>`;
  return `${box}<text class="name" x="${x}" y="${y + BOX_HEIGHT / 2 + 5}" text-anchor="middle">${escapeXml(name)}</text>`;
}

function drawLabel(label: string, x: number, middle: number, anchor: "start" | "end"): string {
  const lines = wrap(label);
  const top = middle - ((lines.length - 1) * LABEL_LINE_HEIGHT) / 2 + 4;
  return lines
    .map((line, index) => {
      return `<text x="${x}" y="${top + index * LABEL_LINE_HEIGHT}" text-anchor="${anchor}">${escapeXml(line)}</text>`;
    })
    .join("");
}

function wrap(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LABEL_CHARACTERS)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function labelWidth(): number {
  return Math.ceil(LABEL_CHARACTERS * CHARACTER_WIDTH);
}

/** A label on the right of a line may be wider than its box. */
function labelRoom(edges: readonly Edge[]): number {
  return edges.some(({ isBack, label }) => !isBack && label !== "") ? labelWidth() / 2 : 0;
}

function describe(edges: readonly Edge[], labelOf: (name: string) => string): string {
  const sentences = edges.map(
    ({ from, to, label }) => `${labelOf(from)} to ${labelOf(to)}${label === "" ? "" : ` (${label})`}`,
  );
  return `Chart: ${sentences.join("; ")}.`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
