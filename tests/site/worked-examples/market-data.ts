/** The published estimates that the chapters of the market count with, read from the data. */
import fs from 'node:fs';
import path from 'node:path';
import {type MarketEstimate, marketEstimateSchema} from '@site/src/domain/market/schema';
import {parse} from 'yaml';

const folder = 'docs/_data/market-estimates';

export function readEstimates(): ReadonlyMap<string, MarketEstimate> {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return new Map(
    files.map((file) => [
      path.basename(file, '.yaml'),
      marketEstimateSchema.parse(parse(fs.readFileSync(path.join(folder, file), 'utf8'))),
    ]),
  );
}

const estimates = readEstimates();

/** A value as it was printed, in billions of its currency. */
export function billions(id: string, year: number): number {
  const point = estimates.get(id)?.points.find((each) => each.year === year);
  if (!point) {
    throw new Error(`${id}: no value for ${year}`);
  }
  return point.valueMillion / 1000;
}

export function statedRate(id: string): number {
  const rate = estimates.get(id)?.statedRate?.percentPerYear;
  if (rate === undefined) {
    throw new Error(`${id}: no printed rate`);
  }
  return rate;
}

/** Compound growth between two values, in percent a year. */
export function growth(first: number, last: number, years: number): number {
  return 100 * ((last / first) ** (1 / years) - 1);
}

/** What a value becomes at a rate in percent a year. */
export function grow(first: number, percentPerYear: number, years: number): number {
  return first * (1 + percentPerYear / 100) ** years;
}
