import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {Button} from '@site/src/components/Button';
import {PaperLine} from '@site/src/components/HardwareTable/PaperLine';
import {ActionBar} from '@site/src/components/Tool/ActionBar';
import {Tick} from '@site/src/components/Tool/Fields';
import {maxCompared} from '@site/src/domain/hardware/comparison';
import {type ReactNode, useRef} from 'react';
import {saveComparedCsv, saveComparedJson, saveComparedMarkdown} from './exports';
import {type ComparedRow, differs, isSaid} from './rows';
import styles from './styles.module.css';
import {Table} from './Table';

/** Shared by the tables of hardware; chapters do not use it directly. */

type Item = {id: string; name: string};

type Props = {
  /** Its anchor, which links to the comparison lead to. */
  id: string;
  /** The title of the table that the rows are from. */
  of: string;
  /** What is compared, in the order in which it was chosen. */
  items: readonly Item[];
  rows: readonly ComparedRow[];
  manualVersion: string;
  /** What the JSON file holds. */
  data: object;
  /** The name of what could not be added. */
  refused: string | undefined;
  onRemove: (id: string) => void;
  onClear: () => void;
  onlyDifferent: boolean;
  onOnlyDifferent: (only: boolean) => void;
  /** The part of the address that opens the comparison. */
  query: string;
};

function hint(count: number): string {
  if (count === 0) {
    return translate(
      {
        id: 'ofm.comparison.hint',
        message: 'Marque até {max} linhas da tabela para vê-las lado a lado.',
      },
      {max: maxCompared},
    );
  }
  return count === 1
    ? translate({id: 'ofm.comparison.oneMore', message: 'Marque mais uma linha para comparar.'})
    : translate(
        {id: 'ofm.comparison.count', message: 'Lado a lado: {count} de no máximo {max}.'},
        {count, max: maxCompared},
      );
}

function refusal(name: string): string {
  return translate(
    {
      id: 'ofm.comparison.full',
      message: 'Já são {max}, o máximo. Tire uma linha para pôr {name}.',
    },
    {max: maxCompared, name},
  );
}

function Tray({items, refused, onRemove, onClear}: Props): ReactNode {
  const status = useRef<HTMLParagraphElement>(null);
  // The pressed button goes; whoever uses a keyboard stays here.
  const stay = (change: () => void): void => {
    status.current?.focus();
    change();
  };
  return (
    <div className={`${styles.tray} needs-javascript no-print`}>
      <p ref={status} role="status" tabIndex={-1} className={styles.status}>
        {hint(items.length)}
        {refused && <strong className={styles.refusal}>{refusal(refused)}</strong>}
      </p>
      {items.map(({id, name}) => (
        <Button key={id} onClick={() => stay(() => onRemove(id))}>
          {translate({id: 'ofm.comparison.remove', message: 'Tirar {name}'}, {name})}
        </Button>
      ))}
      {items.length > 1 && (
        <Button onClick={() => stay(onClear)}>
          {translate({id: 'ofm.comparison.clear', message: 'Tirar todas'})}
        </Button>
      )}
    </div>
  );
}

/** The chosen rows of a table side by side, with the source of every figure. */
export function Comparison(props: Props): ReactNode {
  const {id, of, items, data, onlyDifferent, onOnlyDifferent, query, manualVersion} = props;
  const rows = props.rows.filter(isSaid);
  useBrokenLinks().collectAnchor(id);
  const names = items.map(({name}) => name);
  const shown = onlyDifferent && items.length > 1 ? rows.filter(differs) : rows;
  const exported = {id, names, rows: shown, data};
  const title = translate({id: 'ofm.comparison.title', message: 'Comparação'});
  return (
    <section id={id} aria-label={`${of}: ${title}`} className={styles.comparison}>
      <Tray {...props} />
      {items.length > 0 && (
        <>
          <p className={styles.title}>{title}</p>
          {items.length > 1 && (
            <div className="no-print">
              <Tick
                label={translate({id: 'ofm.comparison.onlyDifferent', message: 'Só o que difere'})}
                value={onlyDifferent}
                onChange={onOnlyDifferent}
              />
            </div>
          )}
          <PaperLine manualVersion={manualVersion} id={id} query={query} />
          <Table caption={`${title}: ${names.join(', ')}`} names={names} rows={shown} />
          <ActionBar
            id={id}
            query={query}
            files={[
              {name: 'CSV', save: () => saveComparedCsv(exported)},
              {name: 'Markdown', save: () => saveComparedMarkdown(exported)},
              {name: 'JSON', save: () => saveComparedJson(exported)},
            ]}
          />
        </>
      )}
    </section>
  );
}
