import {
  type Energy,
  estimateDisk,
  estimateMoney,
  estimateMove,
  estimatePower,
  type Money,
  movedGB,
} from './budget';
import {type Change, proposeChanges} from './changes';
import {estimateHours} from './duration';
import {estimateNeed, type Need} from './need';
import {joinOutcomes, type Outcome} from './quantity';
import type {SizingValues} from './sizingFields';
import type {Storage} from './storage';
import type {Band} from './trainingTime';

/** Everything that the calculator says about a task. */
export type Sizing = {
  need: Need;
  /** What to change, the most effective first; empty where it fits. */
  changes: Change[];
  /** One run, or a month of service; nothing for a table that was not tried. */
  run: {hours: Band; money: Money; energy: Energy} | undefined;
  disk: Storage;
  moved: {gigabytes: number; hours: number};
};

function runFor(values: SizingValues): Outcome<Sizing['run']> {
  const hours = estimateHours(values);
  if (hours.status === 'invalid') {
    return hours;
  }
  const band = hours.value;
  return band
    ? joinOutcomes(
        {money: estimateMoney(values, band), energy: estimatePower(values, band.central)},
        (joined) => ({hours: band, ...joined}),
      )
    : {status: 'ok', value: undefined};
}

/** Memory, time, money, energy, disk and transfer of a task, or the first value in the way. */
export function estimateSizing(values: SizingValues): Outcome<Sizing> {
  const disk = estimateDisk(values);
  if (disk.status === 'invalid') {
    return disk;
  }
  const gigabytes = movedGB(values, disk.value);
  return joinOutcomes(
    {need: estimateNeed(values), run: runFor(values), hours: estimateMove(values, gigabytes)},
    ({need, run, hours}) => ({
      need,
      changes: need.fit.verdict === 'fits' ? [] : proposeChanges(values, need),
      run,
      disk: disk.value,
      moved: {gigabytes, hours},
    }),
  );
}
