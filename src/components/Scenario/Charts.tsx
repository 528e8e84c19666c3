import {translate} from '@docusaurus/Translate';
import type {Axis} from '@site/src/components/Tool/charts/Axes';
import {Histogram} from '@site/src/components/Tool/charts/Histogram';
import {RangeBars} from '@site/src/components/Tool/charts/RangeBars';
import {quantile} from '@site/src/domain/evaluation/quantile';
import {histogram} from '@site/src/domain/scenario/histogram';
import {type MeasureName, measure} from '@site/src/domain/scenario/measures';
import type {Scenario} from '@site/src/domain/scenario/scenario';
import type {ReactNode} from 'react';
import styles from './styles.module.css';
import {factorNames, measureNames} from './words';

type Props = {
  scenario: Scenario;
  money: (value: number) => string;
  number: (value: number) => string;
};

/** Short labels for an axis: the unit stands beside it, not at every tick. */
function axisOf(sorted: readonly number[], number: Props['number']): Axis {
  const largest = Math.max(Math.abs(sorted[0] ?? 0), Math.abs(sorted.at(-1) ?? 0));
  const axis = (label: string, unit: number): Axis => ({
    label,
    format: (value) => number(value / unit).replace('-', '−'),
  });
  if (largest >= 1e6) {
    return axis(translate({id: 'ofm.scenario.millions', message: 'R$ milhões'}), 1e6);
  }
  return largest >= 1000
    ? axis(translate({id: 'ofm.scenario.thousands', message: 'R$ mil'}), 1000)
    : axis('R$', 1);
}

function Distribution({
  name,
  zero,
  scenario: {simulation},
  money,
  number,
}: Props & {
  name: MeasureName;
  /** Marks zero, where it lies among the draws. */
  zero: boolean;
}): ReactNode {
  const sorted = simulation.sorted[name];
  const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => quantile(sorted, share));
  const title = measureNames()[name];
  const median = {
    at: middle ?? 0,
    label: translate(
      {id: 'ofm.scenario.median', message: 'mediana {value}'},
      {value: money(middle ?? 0)},
    ),
  };
  const even = {
    at: 0,
    label: translate({id: 'ofm.scenario.even', message: 'zero'}),
  };
  const crossesZero = zero && (sorted[0] ?? 0) < 0 && (sorted.at(-1) ?? 0) > 0;
  return (
    <Histogram
      title={title}
      description={translate(
        {
          id: 'ofm.scenario.distribution',
          message: '{measure}: a maioria dos sorteios fica entre {low} e {high}; mediana {middle}.',
        },
        {
          measure: title,
          low: money(low ?? 0),
          middle: money(middle ?? 0),
          high: money(high ?? 0),
        },
      )}
      bins={histogram(sorted)}
      x={axisOf(sorted, number)}
      marks={crossesZero ? [even, median] : [median]}
    />
  );
}

/** How often each result was drawn: of one operator, and of the network. */
export function Distributions(props: Props): ReactNode {
  return (
    <div data-charts="">
      <Distribution {...props} name="cumulative" zero={true} />
      <Distribution {...props} name="network" zero={false} />
    </div>
  );
}

/** How far each assumption moves the chosen measure, from the lowest to the highest of its range. */
export function Sensitivity({scenario, money}: Omit<Props, 'number'>): ReactNode {
  const {inputs, central, effects} = scenario;
  const names = factorNames();
  const base = measure(inputs.ranges.operators.central, central)[inputs.measure];
  const moving = effects.filter(({low, high}) => low !== high);
  const still = effects.filter(({low, high}) => low === high).map(({factor}) => names[factor]);
  return (
    <>
      <RangeBars
        title={translate(
          {id: 'ofm.scenario.sensitivity', message: '{measure}: o que cada premissa muda'},
          {measure: measureNames()[inputs.measure]},
        )}
        base={base}
        baseLabel={translate(
          {
            id: 'ofm.scenario.sensitivityBase',
            message:
              'Uma premissa por vez vai do seu mínimo ao seu máximo, com as outras no valor mais provável, que dá {base}.',
          },
          {base: money(base)},
        )}
        ranges={moving.map(({factor, low, high}) => ({
          name: names[factor],
          ends: [low, high] as const,
          text: translate(
            {id: 'ofm.scenario.ends', message: '{low} a {high}'},
            {low: money(low), high: money(high)},
          ),
        }))}
      />
      {still.length > 0 && (
        <p className={styles.hint}>
          {translate(
            {id: 'ofm.scenario.still', message: 'Não mudam nada sozinhas: {names}.'},
            {names: still.join('; ')},
          )}
        </p>
      )}
    </>
  );
}
