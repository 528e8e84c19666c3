/** The pieces of a generated chapter, in both dialects. */
import type {Locale} from '../../src/domain/locale/locale';
import type {Catalogue} from './catalogue';
import type {Random} from './random';

/**
 * `manual` is what our chapters are written in. `plain` says the same in the Markdown that
 * Docusaurus reads without further plugins: what ours draws or sets is a block of code there.
 */
export type Dialect = 'manual' | 'plain';

export type Pen = {random: Random; catalogue: Catalogue; locale: Locale; dialect: Dialect};

export function sentence({random, catalogue, locale}: Pen): string {
  return random.pick(catalogue.sentences)[locale];
}

export function termName({random, catalogue, locale}: Pen): string {
  const name = random.pick(catalogue.terms).words[locale];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function term({random, catalogue, locale, dialect}: Pen): string {
  const {id, words} = random.pick(catalogue.terms);
  return dialect === 'manual' ? `<Term id="${id}">${words[locale]}</Term>` : words[locale];
}

function citation({random, catalogue, dialect}: Pen): string {
  const key = random.pick(catalogue.works);
  return dialect === 'manual' ? ` [@${key}]` : ` (${key})`;
}

export function paragraph(pen: Pen): string {
  const {random} = pen;
  const sentences = Array.from({length: random.integer(1, 3)}, () => sentence(pen));
  const mention = random.happens(0.15) ? ` (${term(pen)})` : '';
  const source = random.happens(0.35) ? citation(pen) : '';
  return `${sentences.join(' ').replace(/\.$/, '')}${mention}${source}.`;
}

export function list(pen: Pen): string {
  return Array.from({length: pen.random.integer(3, 6)}, () => `- ${sentence(pen)}`).join('\n');
}

export function table(pen: Pen): string {
  const {random} = pen;
  const rows = Array.from({length: random.integer(3, 5)}, () =>
    [termName(pen), `${random.integer(1, 99)}%`, sentence(pen)].join(' | '),
  );
  const head = [termName(pen), termName(pen), termName(pen)].join(' | ');
  return [head, '--- | --- | ---', ...rows].map((row) => `| ${row} |`).join('\n');
}

export function code({random}: Pen): string {
  const lines = Array.from(
    {length: random.integer(4, 12)},
    (_, index) =>
      `step_${index} = model.fit(data[${random.integer(0, 9)}:${random.integer(10, 99)}], rate=0.${random.integer(1, 99)})`,
  );
  return ['```python title="train.py"', 'import model', '', ...lines, 'print(step_0)', '```'].join(
    '\n',
  );
}

export function formula({random, dialect}: Pen): string {
  const tex = `M = \\frac{${random.integer(2, 16)} \\cdot P + \\sum_{i=1}^{n} b_i^{${random.integer(2, 9)}}}{\\sqrt{g}} \\leq ${random.integer(16, 80)}\\,\\text{GB}`;
  return dialect === 'manual' ? `$$\n${tex}\n$$` : `\`\`\`latex\n${tex}\n\`\`\``;
}

export function admonition(pen: Pen): string {
  const kind = pen.random.pick(['note', 'tip', 'warning']);
  return `:::${kind}[${termName(pen)}]\n\n${paragraph(pen)}\n\n:::`;
}

export function diagram(pen: Pen): string {
  const nodes = Array.from({length: pen.random.integer(3, 5)}, () =>
    termName(pen).replace(/[^\p{L}\p{N} ]/gu, ''),
  );
  const edges = nodes.slice(1).map((_, index) => `  n${index} --> n${index + 1}`);
  return [
    pen.dialect === 'manual' ? '```mermaid' : '```text',
    'flowchart LR',
    `  accTitle: ${nodes[0]}`,
    `  accDescr: ${nodes.join(', ')}.`,
    ...nodes.map((name, index) => `  n${index}[${name.slice(0, 24).trim()}]`),
    ...edges,
    '```',
  ].join('\n');
}

export function checklist(pen: Pen, id: string): string {
  const {catalogue, dialect} = pen;
  const items = catalogue.checklists.find((entry) => entry.id === id)?.items ?? 0;
  return dialect === 'manual'
    ? `<Checklist id="${id}" />`
    : Array.from({length: items}, () => `- [ ] ${sentence(pen)}`).join('\n');
}
