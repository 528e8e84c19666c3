import type {Reference} from '../../src/domain/reference/schema';

type CslDate = {'date-parts': number[][]};

/** A work as the citation engine reads it: https://docs.citationstyles.org/ */
export type CslItem = Omit<Reference, 'issued' | 'accessed' | 'note'> & {
  id: string;
  issued?: CslDate;
  accessed?: CslDate;
  'title-short'?: string;
};

function toCslDate(date: string): CslDate {
  return {'date-parts': [date.split('-').map(Number)]};
}

// The style cites laws by title; readers know them by kind and number.
function shortLawTitle(title: string): string | undefined {
  const upToNumber = /^\D*\d[\d./-]*\d/.exec(title)?.[0];
  return upToNumber && `<span class="nocase">${upToNumber}</span>`;
}

/**
 * Turns an entry of the bibliography into CSL-JSON for the APA style.
 *
 * @example `{issued: '2019-03-13'}` → `{issued: {'date-parts': [[2019, 3, 13]]}}`
 */
export function toCslJson(key: string, reference: Reference): CslItem {
  // Notes are ours, and the engine would read `name: value` lines in them as fields.
  const {issued, accessed, note: _note, number, ...rest} = reference;
  const isLaw = reference.type === 'legislation';
  const titleShort = isLaw ? shortLawTitle(reference.title) : undefined;
  return {
    id: key,
    ...rest,
    // The style prints the number of any law as a US public law: “Pub. L. No. 13.709”.
    ...(number !== undefined && !isLaw && {number}),
    ...(titleShort && {'title-short': titleShort}),
    ...(issued && {issued: toCslDate(issued)}),
    ...(accessed && {accessed: toCslDate(accessed)}),
  };
}
