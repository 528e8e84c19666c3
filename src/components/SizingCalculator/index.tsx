import {translate} from '@docusaurus/Translate';
import {Limits, Tool, ToolForm} from '@site/src/components/Tool';
import {Actions} from '@site/src/components/Tool/Actions';
import {Announcement} from '@site/src/components/Tool/Announcement';
import {FieldList, labelsOf} from '@site/src/components/Tool/FieldList';
import {LinkNotice} from '@site/src/components/Tool/LinkNotice';
import {Results} from '@site/src/components/Tool/Results';
import {Summary} from '@site/src/components/Tool/Summary';
import {sizingFields, type Task} from '@site/src/domain/sizing/sizingFields';
import {
  acceleratorPresets,
  imagePresets,
  languagePresets,
} from '@site/src/domain/sizing/sizingPresets';
import type {SizingCalculatorView} from '@site/src/domain/sizing/view';
import {useToolState} from '@site/src/hooks/useToolState';
import {useUnits} from '@site/src/hooks/useUnits';
import type {ReactNode} from 'react';
import {calculateSizing} from './calculateSizing';
import {Form} from './Form';
import {inputRows} from './inputRows';
import {Outcome} from './Outcome';
import {Preset} from './Preset';
import {sizingRows} from './sizingRows';
import {summaryRows} from './summaryRows';
import {sizingWords} from './words';

const id = 'sizing';

type Props = {
  /** Added by plugins/manual-data. */
  data: SizingCalculatorView;
};

const modelPresets = (task: Task) => (task === 'image' ? imagePresets : languagePresets);

/** What a task needs in memory, time, money, energy, disk and network. */
export function SizingCalculator({data}: Props): ReactNode {
  const units = useUnits();
  const {texts, link, change, fill, settle, query} = useToolState(id, sizingFields);
  const {problems, result} = calculateSizing(texts, units.mark);
  const words = sizingWords(units);
  const shared = {words, texts, problems, onChange: change};
  const preset = {texts, onFill: fill};
  const rows = result && summaryRows(result.sizing, result.values, units);
  return (
    <Tool
      id={id}
      title={translate({id: 'ofm.sizing.title', message: 'Calculadora de dimensionamento'})}
    >
      <LinkNotice link={link} labels={labelsOf(words)} />
      <ToolForm onLeave={settle}>
        <FieldList fields={sizingFields} names={['task']} {...shared} />
        {texts.task !== 'table' && (
          <>
            <Preset
              label={translate({id: 'ofm.sizing.modelPreset', message: 'Modelo de partida'})}
              choices={modelPresets(texts.task)}
              {...preset}
            />
            <Preset
              label={translate({id: 'ofm.sizing.cardPreset', message: 'Placa de partida'})}
              choices={acceleratorPresets(data.accelerators)}
              {...preset}
            />
          </>
        )}
      </ToolForm>
      {result && rows ? (
        <Summary rows={rows} warns={['tight', 'no'].includes(result.sizing.need.fit.verdict)} />
      ) : (
        <Results rows={undefined} />
      )}
      <Form {...shared} onLeave={settle} />
      {result && (
        <Outcome {...result} accelerators={data.accelerators} units={units} onApply={fill} />
      )}
      <Announcement rows={rows} />
      <Limits>
        {translate({
          id: 'ofm.sizing.limitsText',
          message:
            'É estimativa, não cotação: o erro medido está em “Quanto a conta erra”. Não conta troca de dados entre placas, leitura do disco, impostos nem a desquantização do QLoRA. O câmbio de partida é hipótese. Rode 100 passos e troque a estimativa pela medida.',
        })}
      </Limits>
      <Actions
        id={id}
        query={query}
        rows={
          result && [
            ...inputRows(texts, words),
            ...sizingRows(result.sizing, result.values, units).flatMap((group) => group.rows),
          ]
        }
      />
    </Tool>
  );
}
