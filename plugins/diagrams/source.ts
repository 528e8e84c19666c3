/** What the author of a diagram wrote, taken apart and checked line by line. */

export type DiagramSource = {
  title: string;
  description: string;
  /** The source without its text alternative, as the renderer wants it. */
  body: string;
};

/** A rule that a diagram breaks; `line` counts from the opening fence. */
export class DiagramError extends Error {
  override name = 'DiagramError';
  readonly line: number;
  constructor(line: number, rule: string) {
    super(rule);
    this.line = line;
  }
}

type Kind = {header: RegExp; lines: RegExp; hint: string};

// The renderer skips what it does not understand and even reads `A-->B` as a node called “A--”,
// so every line is checked here against the part of Mermaid that it draws as GitHub does.
const id = String.raw`\w+(?:-\w+)*`;
const label = [
  String.raw`\(\(\(.+?\)\)\)`,
  String.raw`\(\[.+?\]\)`,
  String.raw`\(\(.+?\)\)`,
  String.raw`\[\[.+?\]\]`,
  String.raw`\[\(.+?\)\]`,
  String.raw`\{\{.+?\}\}`,
  String.raw`\[[^[\]]+\]`,
  String.raw`\([^()]+\)`,
  String.raw`\{[^{}]+\}`,
  String.raw`[[({]+"[^"]+"[\])}]+`,
].join('|');
const node = String.raw`${id}(?:(?:${label})|(?=\s|$))`;
const group = String.raw`${node}(?:\s*&\s*${node})*`;
const link =
  String.raw`<?(?:-->|-\.->|==>|---|-\.-|===)(?:\|[^|]+\|)?` +
  String.raw`|<?(?:--|-\.|==)\s+\S.*?\s+(?:-->|---|\.->|-\.-|==>|===)`;
const direction = 'direction (?:TD|TB|LR|BT|RL)';

const kinds: Kind[] = [
  {
    header: /^(?:graph|flowchart) (?:TD|TB|LR|BT|RL)$/,
    lines: new RegExp(
      String.raw`^(?:subgraph (?:[\w-]+ ?\[[^[\]]+\]|[^[\]]+)|end|${direction}|${group}(?:\s*(?:${link})\s*${group})*)$`,
    ),
    hint: 'write boxes as id[Label], with an id of letters A–Z and digits, and arrows with spaces: a[Um] --> b[Dois] or a -->|sim| b',
  },
  {
    header: /^stateDiagram(?:-v2)?$/,
    lines: new RegExp(
      String.raw`^(?:${direction}|\}|state (?:"[^"]+" as )?[\w\p{L}]+ \{|state "[^"]+" as [\w\p{L}]+` +
        String.raw`|(?:\[\*\]|[\w\p{L}]+) --> (?:\[\*\]|[\w\p{L}]+)(?: ?: .+)?|[\w\p{L}]+ ?: .+)$`,
      'u',
    ),
    hint: 'write states as name : Label and changes as a --> b : label',
  },
  {
    header: /^sequenceDiagram$/,
    lines: new RegExp(
      String.raw`^(?:(?:participant|actor) \S+(?: as .+)?|[Nn]ote (?:left of|right of|over) [^:]+: .+` +
        '|(?:loop|alt|opt|par|critical|break) .+|(?:else|and)(?: .+)?|end' +
        String.raw`|\S+?\s*(?:-->>|->>|--\)|-\)|--x|-x)\s*[+-]?\S+?\s*: .+)$`,
    ),
    hint: 'write messages as a->>b: text and names as participant a as Label',
  },
];

const styling = /^(?:style|classDef|class|linkStyle|click)\s|^%%\{|:::/;

function takeDirective(lines: string[], name: 'accTitle' | 'accDescr'): string {
  const index = lines.findIndex((line) => line.trim().startsWith(`${name}:`));
  const text =
    lines[index]
      ?.trim()
      .slice(name.length + 1)
      .trim() ?? '';
  if (text === '') {
    const what =
      name === 'accTitle'
        ? 'its title, which is also the caption'
        : 'what the diagram shows, for those who cannot see it';
    throw new DiagramError(0, `needs a line "${name}: …" with ${what}`);
  }
  // Left empty, so that the numbers of the lines after it stay right.
  lines[index] = '';
  return text;
}

/**
 * Takes title and description out of the Mermaid source, and checks the rest.
 *
 * @throws DiagramError with the first rule that is broken
 */
export function parseDiagramSource(source: string): DiagramSource {
  const lines = source.split('\n');
  const title = takeDirective(lines, 'accTitle');
  const description = takeDirective(lines, 'accDescr');
  const content = lines
    .map((line, index) => ({text: line.trim().replace(/;$/, ''), line: index + 1}))
    .filter(({text}) => text !== '' && (!text.startsWith('%%') || text.startsWith('%%{')));
  const [header, ...rest] = content;
  const kind = kinds.find(({header: pattern}) => header && pattern.test(header.text));
  if (header === undefined || kind === undefined) {
    throw new DiagramError(
      header?.line ?? 0,
      `begins with "flowchart LR", "flowchart TD", "stateDiagram-v2" or "sequenceDiagram" ` +
        `(got "${header?.text ?? ''}")`,
    );
  }
  for (const {text, line} of rest) {
    if (styling.test(text)) {
      throw new DiagramError(
        line,
        `colours and links come from the site, in light and dark mode; remove "${text}"`,
      );
    }
    if (!kind.lines.test(text)) {
      throw new DiagramError(line, `"${text}" is not understood: ${kind.hint}`);
    }
  }
  return {title, description, body: content.map(({text}) => text).join('\n')};
}
