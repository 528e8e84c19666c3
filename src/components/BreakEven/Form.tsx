import {translate} from '@docusaurus/Translate';
import {ToolForm} from '@site/src/components/Tool';
import {FieldGroup} from '@site/src/components/Tool/FieldGroup';
import {FieldList} from '@site/src/components/Tool/FieldList';
import {type Fields, fields} from '@site/src/domain/breakEven/fields';
import type {CloudInstancesView} from '@site/src/domain/sizing/view';
import {readField} from '@site/src/domain/tool/readField';
import type {Numbers} from '@site/src/hooks/useNumbers';
import type {useToolState} from '@site/src/hooks/useToolState';
import type {ReactNode} from 'react';
import {Presets} from './Presets';
import {fieldWords} from './words';

type Name = keyof Fields;

const usage: readonly Name[] = ['against', 'hoursPerMonth', 'years'];
const bought: readonly Name[] = [
  'price',
  'priceCurrency',
  'importTax',
  'resale',
  'staffBRLPerMonth',
  'placeBRLPerMonth',
];
const rented: readonly Name[] = ['rentUSDPerHour', 'otherUSDPerHour', 'brazilBRLPerHour'];

/** What most readers leave as it is at first. */
const folded = (): {title: string; names: readonly Name[]}[] => [
  {
    title: translate({id: 'ofm.breakEven.energyGroup', message: 'Energia'}),
    names: ['powerKW', 'pue', 'tariffBRLPerKWh'],
  },
  {
    title: translate({id: 'ofm.breakEven.discountedGroup', message: 'Spot e reserva'}),
    names: [
      'spotDiscount',
      'reservedDiscount',
      'checkpointMinutes',
      'restartMinutes',
      'interruptionHours',
    ],
  },
  {
    title: translate({
      id: 'ofm.breakEven.moneyGroup',
      message: 'Moeda, câmbio, juros, tributos do aluguel e velocidade',
    }),
    names: ['currency', 'brlPerUSD', 'rateDay', 'yearlyInterest', 'rentTax', 'rentedPerOwned'],
  },
];

type Props = {
  state: ReturnType<typeof useToolState<Fields>>;
  instances: CloudInstancesView['instances'];
  numbers: Numbers;
};

/** The inputs, in groups. */
export function Form({state, instances, numbers}: Props): ReactNode {
  const {texts, read, change, fill, settle} = state;
  const words = fieldWords();
  const problems = read.status === 'invalid' ? read.problems : {};
  const list = (names: readonly Name[]): ReactNode => (
    <FieldList
      fields={fields}
      words={words}
      texts={texts}
      problems={problems}
      onChange={change}
      names={names}
    />
  );
  const price = readField(fields.rentUSDPerHour, texts.rentUSDPerHour, numbers.mark);
  return (
    <ToolForm onLeave={settle}>
      {list(usage)}
      <FieldGroup title={translate({id: 'ofm.breakEven.ownedGroup', message: 'Comprar'})}>
        {list(bought)}
      </FieldGroup>
      <FieldGroup title={translate({id: 'ofm.breakEven.rentedGroup', message: 'Alugar'})}>
        <Presets
          instances={instances}
          price={price.status === 'ok' ? Number(price.value) : undefined}
          numbers={numbers}
          onChange={(rentUSDPerHour) => fill({rentUSDPerHour})}
        />
        {list(rented)}
      </FieldGroup>
      {folded().map(({title, names}) => (
        <FieldGroup
          key={title}
          title={title}
          advanced
          wrong={names.some((name) => problems[name] !== undefined)}
        >
          {list(names)}
        </FieldGroup>
      ))}
    </ToolForm>
  );
}
