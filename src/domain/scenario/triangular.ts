import type {Range} from './inputs';

/**
 * A value of the triangular distribution: the lowest and the highest are the limits, the most
 * likely the peak. Square roots and the four operations only, whose results are the same in every
 * browser; a distribution that needs powers or logarithms would not give that.
 *
 * @param share - the share of draws that lie below, from 0 to 1
 * @see Kotz and van Dorp (2004), Beyond Beta, chapter 1, for the inverse of the distribution
 */
export function triangular({low, central, high}: Range, share: number): number {
  if (high <= low) {
    return low;
  }
  const peak = (central - low) / (high - low);
  return share < peak
    ? low + Math.sqrt(share * (high - low) * (central - low))
    : high - Math.sqrt((1 - share) * (high - low) * (high - central));
}
