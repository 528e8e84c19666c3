import {translate} from '@docusaurus/Translate';
import {FieldGroup} from '@site/src/components/Tool/FieldGroup';
import {FieldList, type ToolWords} from '@site/src/components/Tool/FieldList';
import {type FieldName, type Fields, fields} from '@site/src/domain/finance/fields';
import {ruleYear} from '@site/src/domain/finance/taxRules';
import type {FieldTexts} from '@site/src/domain/tool/fields';
import type {ReactNode} from 'react';
import type {Problems} from './calculate';

type Group = {title: string; advanced?: boolean; names: readonly FieldName[]};

const groups = (): Group[] => [
  {
    title: translate({id: 'ofm.unitEconomics.teamGroup', message: 'Hipóteses: equipe'}),
    names: ['people', 'peopleAtStart', 'personCost', 'hoursPerPerson', 'utilisation'],
  },
  {
    title: translate({
      id: 'ofm.unitEconomics.costGroup',
      message: 'Hipóteses: gasto fixo e infraestrutura',
    }),
    names: ['fixedCost', 'infrastructureCost'],
  },
  {
    title: translate({id: 'ofm.unitEconomics.priceGroup', message: 'Hipóteses: preço'}),
    names: ['pricing', 'hourPrice', 'projectPrice', 'subscriptionPrice', 'margin'],
  },
  {
    title: translate({
      id: 'ofm.unitEconomics.workGroup',
      message: 'Hipóteses: um projeto e uma assinatura',
    }),
    advanced: true,
    names: [
      'projectHours',
      'reserve',
      'projectDirectCost',
      'routineHours',
      'incidentHours',
      'retrainings',
      'retrainingHours',
      'subscriptionDirectCost',
    ],
  },
  {
    title: translate({id: 'ofm.unitEconomics.cashGroup', message: 'Hipóteses: venda e caixa'}),
    advanced: true,
    names: [
      'investment',
      'salesCycle',
      'ramp',
      'delay',
      'advance',
      'subscriptions',
      'acceptance',
      'proposalHours',
    ],
  },
  {
    title: translate(
      {
        id: 'ofm.unitEconomics.taxGroup',
        message: 'Hipóteses: tributos, pelas regras de {year}',
      },
      {year: String(ruleYear)},
    ),
    advanced: true,
    names: ['regime', 'payroll', 'issRate', 'employerRate', 'ownRate'],
  },
];

/** Fields that the present choices do not use; a wrong one stays in view. */
function unused({pricing, regime}: FieldTexts<Fields>): FieldName[] {
  return [
    ...(pricing === 'hour' ? (['projectPrice', 'subscriptionPrice'] as const) : []),
    ...(pricing === 'work' ? (['hourPrice'] as const) : []),
    ...(regime === 'own' ? [] : (['ownRate'] as const)),
  ];
}

type Props = {
  words: ToolWords<Fields>;
  texts: FieldTexts<Fields>;
  problems: Problems;
  onChange: (part: Partial<FieldTexts<Fields>>) => void;
};

/** The assumptions, in groups. */
export function Form({words, texts, problems, onChange}: Props): ReactNode {
  const hidden = unused(texts).filter((name) => !problems[name]);
  return groups().map(({title, advanced = false, names}) => (
    <FieldGroup
      key={names[0]}
      title={title}
      advanced={advanced}
      wrong={names.some((name) => problems[name])}
    >
      <FieldList
        fields={fields}
        words={words}
        texts={texts}
        problems={problems}
        onChange={onChange}
        names={names.filter((name) => !hidden.includes(name))}
      />
    </FieldGroup>
  ));
}
