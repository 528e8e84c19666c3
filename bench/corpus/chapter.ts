import path from 'node:path';
import type {Locale} from '../../src/domain/locale/locale';
import {
  admonition,
  checklist,
  code,
  type Dialect,
  diagram,
  formula,
  list,
  type Pen,
  paragraph,
  sentence,
  table,
  termName,
} from './blocks';
import type {Catalogue} from './catalogue';
import {createRandom, type Random} from './random';

/** What a chapter holds beside prose and tables. */
export type Plan = {
  slug: string;
  /** Ids of checklists, which stand at its end. */
  checklists: readonly string[];
  /** Other components, as they are written. */
  components: readonly string[];
  /** Slugs of chapters that it links to. */
  links: readonly string[];
  formulas: boolean;
  diagram: boolean;
  code: boolean;
  admonition: boolean;
};

const referencesTitle: Record<Locale, string> = {'pt-BR': 'Referências', en: 'References'};

/** A link as authors write it, from the chapter’s own folder. */
function linkTo(from: string, to: string, words: string): string {
  const relative = path.posix.relative(path.posix.dirname(from), `${to}.mdx`);
  return `[${words}](${relative.startsWith('.') ? relative : `./${relative}`})`;
}

function blocksOf(plan: Plan, pen: Pen, section: number): string[] {
  const extras: readonly (string | false)[] = [
    plan.formulas && section % 3 === 1 && formula(pen),
    plan.diagram && section === 2 && diagram(pen),
    plan.code && section % 3 === 0 && code(pen),
    plan.admonition && section === 4 && admonition(pen),
    section % 3 === 2 && table(pen),
    section % 4 === 3 && list(pen),
  ];
  const link = plan.links[section - 1];
  return [
    paragraph(pen),
    ...extras.filter((block) => block !== false),
    ...(link ? [`${sentence(pen)} ${linkTo(plan.slug, link, termName(pen))}.`] : []),
    paragraph(pen),
  ];
}

function sectionOf(plan: Plan, pen: Pen, section: number): string {
  const below = pen.random.happens(0.4)
    ? `\n\n### ${termName(pen)} {/* #step-${section} */}\n\n${paragraph(pen)}`
    : '';
  return `## ${termName(pen)} {/* #part-${section} */}\n\n${blocksOf(plan, pen, section).join('\n\n')}${below}`;
}

/** A landmark’s components, but its checklists, which the plan names apart. */
function componentsOf({components}: Plan, {dialect}: Pen): string[] {
  return dialect === 'manual' ? components.filter((text) => !text.startsWith('<Checklist ')) : [];
}

/**
 * Writes a chapter. The same plan gives the same structure in every language and dialect, because
 * the same numbers decide; only the words differ.
 */
export function writeChapter(
  plan: Plan,
  catalogue: Catalogue,
  locale: Locale,
  dialect: Dialect,
): string {
  const pen: Pen = {random: createRandom(plan.slug), catalogue, locale, dialect};
  const matter = [
    '---',
    `title: "${termName(pen)}"`,
    `description: "${sentence(pen).slice(0, 150)}"`,
    'last_reviewed: 2026-11-20',
    ...(locale === 'en' ? ['reviewed: false'] : []),
    '---',
  ];
  const sections = Array.from({length: pen.random.integer(6, 8)}, (_, index) =>
    sectionOf(plan, pen, index + 1),
  );
  return `${[
    matter.join('\n'),
    paragraph(pen),
    ...sections,
    ...componentsOf(plan, pen),
    ...plan.checklists.map((id) => checklist(pen, id)),
    // Pages that cite end with the list of works.
    `## ${referencesTitle[locale]} {/* #references */}`,
    paragraph(pen),
  ].join('\n\n')}\n`;
}

/** Decides what a chapter holds, in the shares in which ours do (November 2026). */
export function planChapter(slug: string, others: readonly string[], random: Random): Plan {
  return {
    slug,
    checklists: [],
    components: [],
    links: Array.from({length: 6}, () => random.pick(others)),
    formulas: random.happens(0.4),
    diagram: random.happens(0.4),
    code: random.happens(0.56),
    admonition: random.happens(0.15),
  };
}
