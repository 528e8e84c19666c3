/** A file that a page makes its reader download. */
export type Asset = {
  /** Path from the folder of the build. */
  name: string;
  /** As it is sent, compressed. */
  bytes: number;
};

export type PageWeight = {
  page: string;
  /** What is downloaded to read the page. */
  before: readonly Asset[];
  /** What is downloaded besides, once the reader touches something. */
  after: readonly Asset[];
};

/** Bytes that a page may weigh. */
export type Budget = {
  before: number;
  /** Everything together, what came before included. */
  after: number;
};

export function totalBytes(assets: readonly Asset[]): number {
  return assets.reduce((sum, {bytes}) => sum + bytes, 0);
}

/** What a page weighs once it answers. */
export function everything({before, after}: PageWeight): Asset[] {
  return [...before, ...after];
}

/** @example 25344 → `25.3 KB` */
export function toKB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function largest(assets: readonly Asset[]): string {
  return [...assets]
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 3)
    .map(({name, bytes}) => `${name} ${toKB(bytes)}`)
    .join(', ');
}

/** One sentence for each budget that a page exceeds, with the files that weigh most. */
export function overBudget(weight: PageWeight, budget: Budget): string[] {
  const loads = [
    {assets: weight.before, limit: budget.before, when: 'before anything is touched'},
    {assets: everything(weight), limit: budget.after, when: 'in all'},
  ];
  return loads
    .filter(({assets, limit}) => totalBytes(assets) > limit)
    .map(
      ({assets, limit, when}) =>
        `${weight.page}: ${toKB(totalBytes(assets))} ${when}; it must be at most ${toKB(limit)} (largest: ${largest(assets)})`,
    );
}
