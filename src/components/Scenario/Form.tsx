import {translate} from '@docusaurus/Translate';
import {Button} from '@site/src/components/Button';
import {ToolForm} from '@site/src/components/Tool';
import {FieldGroup} from '@site/src/components/Tool/FieldGroup';
import {FieldList} from '@site/src/components/Tool/FieldList';
import type {ToolProblem} from '@site/src/components/Tool/problemText';
import {
  fieldsOfRange,
  presetValues,
  type ScenarioFields,
  scenarioFields,
} from '@site/src/domain/scenario/fields';
import {given, type Uncertain} from '@site/src/domain/scenario/inputs';
import {type PresetName, presetNames} from '@site/src/domain/scenario/presets';
import type {FieldTexts, TypedValues} from '@site/src/domain/tool/fields';
import {type ReactNode, useId} from 'react';
import {rangeWords} from './rangeWords';
import styles from './styles.module.css';
import {fieldWords, presetWords} from './words';

type FieldsProps = {
  texts: FieldTexts<ScenarioFields>;
  problems: Partial<Record<keyof ScenarioFields, ToolProblem>>;
  onChange: (part: Partial<FieldTexts<ScenarioFields>>) => void;
};

/** The three fields of a range under one name. */
function RangeFields({name, ...state}: FieldsProps & {name: Uncertain}): ReactNode {
  const {label, hint} = rangeWords()[name];
  const id = useId();
  return (
    <fieldset className={styles.range} aria-describedby={id}>
      <legend>{label}</legend>
      <div className={styles.ends}>
        <FieldList
          {...state}
          fields={scenarioFields}
          words={fieldWords()}
          names={fieldsOfRange(name)}
        />
      </div>
      <p id={id} className={styles.hint}>
        {hint}
      </p>
    </fieldset>
  );
}

function RangeGroup({
  title,
  names,
  advanced = false,
  ...state
}: FieldsProps & {title: string; names: readonly Uncertain[]; advanced?: boolean}): ReactNode {
  return (
    <FieldGroup title={title} advanced={advanced}>
      {names.map((name) => (
        <RangeFields key={name} {...state} name={name} />
      ))}
    </FieldGroup>
  );
}

type Props = FieldsProps & {
  /** The preset that the fields hold, if they hold one. */
  preset: PresetName | undefined;
  onFill: (values: TypedValues<ScenarioFields>) => void;
  onLeave: () => void;
  /** Other draws of the same inputs. */
  onDrawAgain: () => void;
};

function Presets({preset, onFill, onDrawAgain}: Props): ReactNode {
  const names = presetWords();
  const id = useId();
  return (
    <fieldset className={styles.presets} aria-labelledby={id}>
      <span id={id}>{translate({id: 'ofm.scenario.presets', message: 'Faixas do cenário'})}</span>
      {presetNames.map((name) => (
        <Button
          key={name}
          main={name === preset}
          aria-pressed={name === preset}
          onClick={() => onFill(presetValues(name))}
        >
          {names[name]}
        </Button>
      ))}
      <Button className={styles.again} onClick={onDrawAgain}>
        {translate({id: 'ofm.scenario.again', message: 'Sortear de novo'})}
      </Button>
    </fieldset>
  );
}

/** All assumptions of the model, three fields for each that is uncertain. */
export function Form(props: Props): ReactNode {
  const {texts, problems, onChange, onLeave} = props;
  const state = {texts, problems, onChange};
  return (
    <ToolForm onLeave={onLeave}>
      <Presets {...props} />
      <RangeGroup
        {...state}
        title={translate({id: 'ofm.scenario.groupMarket', message: 'Quem pode comprar'})}
        names={['companies', 'need', 'reach', 'operators']}
      />
      <RangeGroup
        {...state}
        title={translate({id: 'ofm.scenario.groupSales', message: 'Venda'})}
        names={['proposals1', 'proposals2', 'proposals3', 'winRate']}
        advanced={true}
      />
      <RangeGroup
        {...state}
        title={translate({id: 'ofm.scenario.groupPrices', message: 'Preço e assinatura'})}
        names={['projectPrice', 'subscribing', 'subscriptionPrice', 'cancellation']}
        advanced={true}
      />
      <RangeGroup
        {...state}
        title={translate({id: 'ofm.scenario.groupDelivery', message: 'Entrega e pessoas'})}
        names={['projectHours', 'subscriptionHours', 'costPerPerson', 'mostPeople']}
        advanced={true}
      />
      <FieldGroup
        title={translate({id: 'ofm.scenario.groupGiven', message: 'Sem faixa, e o sorteio'})}
        advanced={true}
      >
        <FieldList
          {...state}
          fields={scenarioFields}
          words={fieldWords()}
          names={[...given, 'seed']}
        />
      </FieldGroup>
    </ToolForm>
  );
}
