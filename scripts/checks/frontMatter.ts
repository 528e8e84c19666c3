import {toTextProblem} from '../../plugins/manual-data/problem';
import {validateSource} from '../../plugins/manual-data/validateEntry';
import {splitFrontMatter} from '../../plugins/shared/frontMatter';
import type {Problem} from '../../plugins/shared/problem';
import {parseYaml} from '../../plugins/shared/yamlSource';
import {frontMatterLanguage} from '../../plugins/structure/frontMatter';
import {
  type CardFigure,
  chapterSchema,
  translatedChapterSchema,
} from '../../src/domain/manual/schema';

/** Keys of Docusaurus that people know, and why chapters do not have them. */
const refused: Readonly<Record<string, string>> = {
  id: 'the path of the file is the address of the chapter and its id; rename the file instead',
  slug: 'the path of the file is the address of the chapter, in both languages; move the file instead',
  sidebar_label: 'the navigation shows the title; shorten that',
  sidebar_position: 'the order of the chapters is in sidebars.ts',
  draft: 'a chapter that is not ready stays in its pull request',
  unlisted: 'a chapter that is not ready stays in its pull request',
};

type Fields = {last_reviewed: string; source_date?: string; card?: CardFigure};

/** The latest day that somebody on Earth has on the calendar, as in 2026-11-21. */
export function latestToday(now: Date): string {
  return new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** The front matter with its line numbers: the opening mark becomes an empty line. */
function read(text: string): string | undefined {
  const matter = /^---\r?\n(?:([\s\S]*?)\r?\n)?---(?:\r?\n|$)/.exec(text);
  return matter ? `\n${matter[1] ?? ''}\n` : undefined;
}

function withReason(problem: ReturnType<typeof toTextProblem>, key: string): Problem {
  return Object.hasOwn(refused, key)
    ? {...problem, message: `${key}: is not allowed; ${refused[key]}`}
    : problem;
}

/** Whether a figure stands in a text as a whole: 6% does not in “16%”. */
function holdsFigure(text: string, figure: string): boolean {
  return text
    .split(figure)
    .slice(0, -1)
    .some((before) => !/[\d.,]$/.test(before));
}

/** A figure on the card is one of the text, which cites the same work for it. */
function cardRules({figure, source}: CardFigure, body: string): {key: string; rule: string}[] {
  const rules: {key: string; rule: string}[] = [];
  if (!holdsFigure(body, figure)) {
    rules.push({key: 'figure', rule: `must stand in the text of the chapter (got "${figure}")`});
  }
  if (!new RegExp(`@${source}(?![\\w-])`).test(body)) {
    rules.push({key: 'source', rule: `must be cited in the text of the chapter (got "${source}")`});
  }
  return rules;
}

/**
 * Checks the front matter of a chapter.
 *
 * @param file - path for messages
 * @param today - last day that a review can have happened
 */
export function frontMatterProblems(
  file: string,
  text: string,
  {isTranslation, today}: {isTranslation: boolean; today: string},
): Problem[] {
  const at = (message: string, line = 1): Problem => ({file, line, severity: 'error', message});
  if (frontMatterLanguage(text) !== '') {
    return [at('front matter: begins with --- alone and is YAML')];
  }
  const matter = read(text);
  if (matter === undefined) {
    return [
      at(
        'front matter: is missing; a chapter begins with ---, title, description, last_reviewed and ---',
      ),
    ];
  }
  const {source, problems} = parseYaml(matter);
  if (!source) {
    return problems.map(({rule, line}) => at(`front matter: ${rule}`, line));
  }
  const schema = isTranslation ? translatedChapterSchema : chapterSchema;
  const validation = validateSource(schema, {file, ...source, value: source.value ?? {}});
  if (validation.status === 'invalid') {
    return validation.problems.map((problem) =>
      withReason({...toTextProblem(problem), line: problem.line ?? 1}, problem.field),
    );
  }
  const fields = validation.value as Fields;
  const {body} = splitFrontMatter(text);
  return [
    ...(['last_reviewed', 'source_date'] as const)
      .filter((key) => (fields[key] ?? '') > today)
      .map((key) =>
        at(`${key}: must not be in the future (got "${fields[key]}")`, source.lineOf([key])),
      ),
    ...(fields.card ? cardRules(fields.card, body) : []).map(({key, rule}) =>
      at(`card.${key}: ${rule}`, source.lineOf(['card', key])),
    ),
  ];
}
