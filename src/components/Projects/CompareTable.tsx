import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {stateName} from '@site/src/components/Checklist/names';
import {DataTable, Small} from '@site/src/components/DataTable';
import {ColumnHeads} from '@site/src/components/DataTable/ColumnHeads';
import type {CatalogueView} from '@site/src/domain/workspace/catalogue';
import type {ComparedItem} from '@site/src/domain/workspace/compare';
import {useItemLink} from '@site/src/hooks/useItemLink';
import type {ReactNode} from 'react';
import styles from './compare.module.css';
import {outcomeName} from './names';
import parts from './parts.module.css';
import type {State} from './states';

type Props = {
  title: string;
  from: State;
  to: State;
  items: readonly ComparedItem[];
  manual: CatalogueView;
};

/** A file may hold any number of items; a page shows so many. */
const maxRows = 1000;

function Row({compared, link}: {compared: ComparedItem; link: string | undefined}): ReactNode {
  const {id, item, before, after, outcome, rewritten} = compared;
  return (
    <tr data-outcome={outcome}>
      <th scope="row" className={styles.item}>
        {link ? <Link to={link}>{id}</Link> : id}
        <Small>
          {item?.statement ??
            translate({id: 'ofm.compare.unknown', message: 'não está nesta versão do manual'})}
        </Small>
      </th>
      <td>{stateName(before)}</td>
      <td>
        {stateName(after)}
        {rewritten && (
          <Small>
            {translate({id: 'ofm.compare.rewritten', message: 'motivo, nota ou evidência mudou'})}
          </Small>
        )}
      </td>
      <td className={styles.outcome}>{outcomeName(outcome)}</td>
    </tr>
  );
}

/** Item by item, how it was and how it is. */
export function CompareTable({title, from, to, items, manual}: Props): ReactNode {
  const itemLink = useItemLink(manual);
  return (
    <>
      <DataTable caption={title} long>
        <ColumnHeads
          names={[
            translate({id: 'ofm.compare.item', message: 'Item'}),
            from.fullName,
            to.fullName,
            translate({id: 'ofm.compare.outcome', message: 'Resultado'}),
          ]}
        />
        <tbody>
          {items.slice(0, maxRows).map((compared) => (
            <Row
              key={compared.id}
              compared={compared}
              link={compared.item && itemLink(compared.item)}
            />
          ))}
        </tbody>
      </DataTable>
      {items.length > maxRows && (
        <p className={parts.hint}>
          {translate(
            {
              id: 'ofm.compare.more',
              message: 'Itens que não couberam aqui: {count}. A planilha CSV tem todos.',
            },
            {count: items.length - maxRows},
          )}
        </p>
      )}
    </>
  );
}
