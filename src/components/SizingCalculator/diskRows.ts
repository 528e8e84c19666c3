import {translate} from '@docusaurus/Translate';
import type {ResultRow} from '@site/src/components/Tool/Results';
import type {Sizing} from '@site/src/domain/sizing/sizing';
import type {SizingValues} from '@site/src/domain/sizing/sizingFields';
import type {Units} from '@site/src/hooks/useUnits';

/** Disk to have, and hours on the line. */
export function diskRows({disk, moved}: Sizing, values: SizingValues, units: Units): ResultRow[] {
  const {task, rawGB, processedGB, environmentGB, checkpoints, lineMbps, reached} = values;
  const gb = (gigabytes: number): string => units.bytes(gigabytes * 1e9);
  const given = task === 'serve' ? [environmentGB] : [rawGB, processedGB, environmentGB];
  const kept = disk.checkpointGB > 0 ? [`${checkpoints} × ${gb(disk.checkpointGB)}`] : [];
  const model = disk.modelGB > 0 ? [gb(disk.modelGB)] : [];
  const sum = [...given.map(gb), ...kept, ...model].join(' + ');
  return [
    {
      name: translate({id: 'ofm.sizing.disk', message: 'Disco'}),
      value: gb(disk.capacityGB),
      note: translate(
        {id: 'ofm.sizing.diskNote', message: '{used} escritos; conta-se com 80% do disco.'},
        {used: gb(disk.usedGB)},
      ),
      formula: `(${sum}) ÷ ${units.number(0.8)}`,
    },
    {
      name:
        task === 'serve'
          ? translate({id: 'ofm.sizing.moveWeights', message: 'Trazer os pesos'})
          : translate({id: 'ofm.sizing.moveData', message: 'Mover os dados brutos'}),
      value: units.hours(moved.hours),
      formula: `${gb(moved.gigabytes)} × 8 ÷ (${units.factor(lineMbps)} Mb/s × ${units.percent(reached)})`,
    },
  ];
}
