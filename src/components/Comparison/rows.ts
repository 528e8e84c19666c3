import {verificationName} from '@site/src/components/Provenance';
import {isDifferent} from '@site/src/domain/hardware/comparison';
import type {verifications} from '@site/src/domain/reference/schema';
import type {SourceView} from '@site/src/domain/reference/view';

/** Where a value comes from. */
type Basis = {
  source: SourceView | undefined;
  asOf: string;
  verification: (typeof verifications)[number];
  note?: string | undefined;
};

/** One value, in words of the page’s language; the page, the exports and paper show the same. */
export type ComparedCell = {text: string; basis?: Basis};

/** A property of everything that is compared, in its order. */
export type ComparedRow = {name: string; cells: readonly ComparedCell[]};

/** A value with its provenance, as data of the manual have it. */
type Sourced = {
  source: string;
  asOf: string;
  verification: Basis['verification'];
  note?: string | undefined;
};

/** A cell for a sourced value. */
export function sourcedCell(
  text: string,
  {source, asOf, verification, note}: Sourced,
  sources: Readonly<Record<string, SourceView>>,
): ComparedCell {
  return {text, basis: {source: sources[source], asOf, verification, note}};
}

/** Written where the data say nothing. */
export const nothing = '–';

/** Whether the data say anything about a property. */
export function isSaid({cells}: ComparedRow): boolean {
  return cells.some(({text}) => text !== nothing);
}

export function differs({cells}: ComparedRow): boolean {
  return isDifferent(cells.map(({text}) => text));
}

/** @example `Bekman (2026), 2026-08-22, lido na fonte primária. Com esparsidade: 3.958.` */
export function basisText({source, asOf, verification, note}: Basis): string {
  const parts = [source?.label, asOf, verificationName(verification)].filter(Boolean).join(', ');
  return note ? `${parts}. ${note}` : parts;
}
