import {translate} from '@docusaurus/Translate';
import {Button} from '@site/src/components/Button';
import type {Change, ChangeKind} from '@site/src/domain/sizing/changes';
import type {Units} from '@site/src/hooks/useUnits';
import type {ReactNode} from 'react';
import {verdictName} from './fitText';
import styles from './styles.module.css';

/** What is changed, by kind. Called while rendering: words need a language. */
const names: Record<ChangeKind, () => string> = {
  recomputation: () =>
    translate({id: 'ofm.sizing.change.recomputation', message: 'Ligar a recomputação'}),
  'fused-attention': () =>
    translate({id: 'ofm.sizing.change.fusedAttention', message: 'Usar atenção otimizada'}),
  'batch-of-one': () =>
    translate({
      id: 'ofm.sizing.change.batchOfOne',
      message: 'Lote 1, acumulando gradientes',
    }),
  'half-sequence': () =>
    translate({id: 'ofm.sizing.change.halfSequence', message: 'Metade da sequência'}),
  'shard-all': () =>
    translate({id: 'ofm.sizing.change.shardAll', message: 'Fragmentar tudo (ZeRO-3)'}),
  'twice-as-many': () =>
    translate({id: 'ofm.sizing.change.twiceAsMany', message: 'O dobro de placas, com ZeRO-3'}),
  'adam-8bit': () => translate({id: 'ofm.sizing.change.adam8bit', message: 'Adam de 8 bits'}),
  lora: () =>
    translate({id: 'ofm.sizing.change.lora', message: 'LoRA no lugar do ajuste completo'}),
  qlora: () => translate({id: 'ofm.sizing.change.qlora', message: 'QLoRA, com pesos em 4 bits'}),
  'weights-8bit': () =>
    translate({id: 'ofm.sizing.change.weights8bit', message: 'Pesos em 8 bits'}),
  'weights-4bit': () =>
    translate({id: 'ofm.sizing.change.weights4bit', message: 'Pesos em 4 bits'}),
  'cache-8bit': () => translate({id: 'ofm.sizing.change.cache8bit', message: 'Cache KV em 8 bits'}),
  'half-conversations': () =>
    translate({id: 'ofm.sizing.change.halfConversations', message: 'Metade das conversas'}),
  'twice-served': () =>
    translate({id: 'ofm.sizing.change.twiceServed', message: 'O dobro de placas'}),
  'mixed-precision': () =>
    translate({id: 'ofm.sizing.change.mixedPrecision', message: 'Precisão mista'}),
  'half-images': () => translate({id: 'ofm.sizing.change.halfImages', message: 'Metade do lote'}),
};

type Props = {
  changes: readonly Change[];
  units: Units;
  onApply: (fields: Change['fields']) => void;
};

/** What to change where it does not fit, the most effective first. */
export function Changes({changes, units, onApply}: Props): ReactNode {
  if (changes.length === 0) {
    return null;
  }
  return (
    <div className={styles.changes}>
      <p className={styles.heading}>
        {translate({id: 'ofm.sizing.changes', message: 'O que mudar, do maior efeito ao menor'})}
      </p>
      <ol>
        {changes.map(({kind, fields, need, saved}) => (
          <li key={kind}>
            <span>
              <strong>{names[kind]()}</strong>:{' '}
              {translate(
                {id: 'ofm.sizing.changeEffect', message: '{bytes}, {saved} a menos; {verdict}'},
                {
                  bytes: units.bytes(need.bytes),
                  saved: units.bytes(saved),
                  verdict: verdictName(need.fit.verdict),
                },
              )}
            </span>
            <Button className="needs-javascript no-print" onClick={() => onApply(fields)}>
              {translate({id: 'ofm.sizing.apply', message: 'Aplicar'})}
              <span className="visually-hidden">: {names[kind]()}</span>
            </Button>
          </li>
        ))}
      </ol>
    </div>
  );
}
