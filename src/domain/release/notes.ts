import type {Level} from '../certification/levels';
import type {Criterion} from '../certification/schema';
import type {Locale} from '../locale/locale';
import type {CriteriaChanges} from './criteriaChanges';

/** Words of the list of changes. */
type Words = {
  heading: string;
  none: string;
  first: (count: number) => string;
  added: string;
  revised: (revision: number) => string;
  moved: (from: Level, to: Level) => string;
  retired: string;
  replacedBy: string;
};

const levelNames: Record<Level, string> = {
  essential: 'essencial',
  professional: 'profissional',
  reference: 'referência',
};

const words: Record<Locale, Words> = {
  'pt-BR': {
    heading: 'Critérios',
    none: 'Nenhum critério mudou.',
    first: (count) => `Todos os ${count} critérios são novos: é a primeira versão numerada.`,
    added: 'novo',
    revised: (revision) => `alterado, revisão ${revision}`,
    moved: (from, to) => `passou do nível ${levelNames[from]} para ${levelNames[to]}`,
    retired: 'retirado',
    replacedBy: 'sucessor',
  },
  en: {
    heading: 'Criteria',
    none: 'No criterion has changed.',
    first: (count) => `All ${count} criteria are new: this is the first numbered version.`,
    added: 'new',
    revised: (revision) => `changed, revision ${revision}`,
    moved: (from, to) => `moved from the level ${from} to ${to}`,
    retired: 'retired',
    replacedBy: 'successor',
  },
};

export type NotesInput = {
  locale: Locale;
  changes: CriteriaChanges;
  criteria: Readonly<Record<string, Criterion>>;
  /** Whether no release came before. */
  isFirst: boolean;
  /** How a text names a criterion: `[DAT-01](…)`. */
  name: (id: string) => string;
};

/** What a release changes in the criteria, as a list in Markdown. */
export function criteriaNotes({locale, changes, criteria, isFirst, name}: NotesInput): string {
  const say = words[locale];
  if (isFirst) {
    return say.first(changes.added.length);
  }
  const line = (id: string, what: string): string =>
    `- ${name(id)}, ${what}: ${criteria[id]?.statement[locale].trim() ?? ''}`;
  const lines = [
    ...changes.added.map((id) => line(id, say.added)),
    ...changes.revised.map(({id, revision}) => line(id, say.revised(revision))),
    ...changes.moved.map(({id, from, to}) => line(id, say.moved(from, to))),
    ...changes.retired.map(({id, replacedBy}) =>
      line(
        id,
        replacedBy.length > 0
          ? `${say.retired} (${say.replacedBy}: ${replacedBy.map(name).join(', ')})`
          : say.retired,
      ),
    ),
  ];
  return lines.length > 0 ? lines.join('\n') : say.none;
}

export function criteriaHeading(locale: Locale): string {
  return words[locale].heading;
}
