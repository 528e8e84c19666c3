import {createHash} from 'node:crypto';

/** Numbers that look random and are the same for the same seed, on every machine. */
export type Random = {
  /** At least `min`, at most `max`. */
  integer: (min: number, max: number) => number;
  pick: <T>(list: readonly T[]) => T;
  /** Whether something happens that happens in this share of all cases. */
  happens: (share: number) => boolean;
};

/** Mulberry32 by Tommy Ettinger, public domain. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function createRandom(seed: string): Random {
  const next = mulberry32(createHash('sha256').update(seed).digest().readUInt32LE(0));
  const integer = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    integer,
    pick: <T>(list: readonly T[]): T => {
      if (list.length === 0) {
        throw new Error('bench: there is nothing to pick from an empty list.');
      }
      return list[integer(0, list.length - 1)] as T;
    },
    happens: (share) => next() < share,
  };
}
