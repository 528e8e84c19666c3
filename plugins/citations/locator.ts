/** The part of a citation item that says where in the work, in the words of the CSL engine. */
export type Locator = {label?: string; locator?: string; suffix?: string};

// Both languages, because a translated chapter keeps the citations of its source.
// What is not listed (art., tabela, anexo) the style cannot label: it is printed as written.
const labels: Record<string, RegExp> = {
  page: /^(?:pp?\.|págs?\.|páginas?|pages?)\s*/i,
  chapter: /^(?:caps?\.|capítulos?|chaps?\.|chapters?)\s*/i,
  section: /^(?:seçs?\.|seção|seções|§§?|secs?\.|sections?)\s*/i,
  figure: /^(?:figs?\.|figuras?|figures?)\s*/i,
  paragraph: /^(?:pars?\.|parágrafos?|paras?\.|paragraphs?|¶¶?)\s*/i,
  note: /^(?:notas?|notes?)\s*/i,
  part: /^(?:pts?\.|partes?|parts?)\s*/i,
  column: /^(?:cols?\.|colunas?|columns?)\s*/i,
  line: /^(?:linhas?|lines?)\s*/i,
  volume: /^(?:vols?\.|volumes?)\s*/i,
};

const number = String.raw`(?:\d[\d.]*|[ivxlcdm]+\b)`;
const numbers = new RegExp(String.raw`^${number}(?:\s*[–,-]\s*${number})*`, 'i');

/**
 * Splits what follows a key into label, number and free text.
 *
 * @example `cap. 3` → `{label: 'chapter', locator: '3'}`
 * @example `art. 5` → `{suffix: ', art. 5'}`
 */
export function parseLocator(rest: string): Locator {
  if (rest === '') {
    return {};
  }
  const label = Object.keys(labels).find((name) => labels[name]?.test(rest));
  const after = label ? rest.replace(labels[label] ?? '', '') : rest;
  const found = numbers.exec(after)?.[0];
  const tail = found === undefined ? after : after.slice(found.length);
  // Without a label only digits that stand alone are a page: not “2ª edição”, not “mil”.
  const isPage = label !== undefined || /^\d/.test(after);
  if (found === undefined || !isPage || !/^(?:[\s,]|$)/.test(tail)) {
    return {suffix: `, ${rest}`};
  }
  const suffix = tail.replace(/^[\s,]+/, '');
  return {
    label: label ?? 'page',
    locator: found.replace(/\s*–\s*/g, '-'),
    ...(suffix && {suffix: `, ${suffix}`}),
  };
}
