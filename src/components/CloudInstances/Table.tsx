import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {DataTable, Small} from '@site/src/components/DataTable';
import {SortHeading} from '@site/src/components/DataTable/SortHeading';
import {brazilName} from '@site/src/components/HardwareTable/brazilName';
import {CompareTick} from '@site/src/components/HardwareTable/CompareTick';
import table from '@site/src/components/HardwareTable/styles.module.css';
import {VerificationMark} from '@site/src/components/Provenance';
import type {Sort} from '@site/src/domain/hardware/sorting';
import {
  acceleratorMemoryGB,
  type InstanceColumn,
  instanceColumns,
  nextInstanceSort,
} from '@site/src/domain/sizing/instances';
import type {CloudInstanceView} from '@site/src/domain/sizing/view';
import {useNumbers} from '@site/src/hooks/useNumbers';
import {usePrice} from '@site/src/hooks/usePrice';
import type {ReactNode} from 'react';
import {columnName, noPriceText, perAccelerator} from './names';

type Choice = {
  /** Ids of the rows that are compared. */
  chosen: readonly string[];
  onToggle: (id: string) => void;
};

type Props = Choice & {
  rows: readonly CloudInstanceView[];
  sort: Sort<InstanceColumn> | undefined;
  onSort: (sort: Sort<InstanceColumn>) => void;
};

function PriceCell({instance}: {instance: CloudInstanceView}): ReactNode {
  const write = usePrice();
  const {priceUSDPerHour: price, acceleratorCount} = instance;
  if (typeof price === 'string') {
    return <td className={table.absent}>{noPriceText()}</td>;
  }
  return (
    <td className={table.number}>
      {write(price.value)}
      <VerificationMark verification={price.verification} />
      {acceleratorCount > 1 && (
        <Small>{perAccelerator(write(price.value / acceleratorCount))}</Small>
      )}
    </td>
  );
}

function Row({instance, chosen, onToggle}: Choice & {instance: CloudInstanceView}): ReactNode {
  const {number} = useNumbers();
  const id = `instance-${instance.id}`;
  useBrokenLinks().collectAnchor(id);
  const count = (value: number | undefined): string =>
    value === undefined ? '–' : number(value, 6);
  const {accelerator, acceleratorCount, brazil} = instance;
  return (
    <tr id={id}>
      <th scope="row">
        <CompareTick
          name={instance.name}
          checked={chosen.includes(instance.id)}
          onToggle={() => onToggle(instance.id)}
        />
        {instance.name}
        <Small>{instance.provider}</Small>
      </th>
      <td>
        {acceleratorCount} × {accelerator.name}
        <Small>{number(acceleratorMemoryGB(instance), 6)} GB</Small>
      </td>
      <td className={table.number}>{count(instance.vcpus)}</td>
      <td className={table.number}>{count(instance.memoryGiB)}</td>
      <PriceCell instance={instance} />
      <td>{instance.priceRegion}</td>
      <td>
        {brazilName(brazil.available)}
        <VerificationMark verification={brazil.verification} />
      </td>
    </tr>
  );
}

export function Table({rows, sort, onSort, ...choice}: Props): ReactNode {
  const caption = translate({
    id: 'ofm.cloud.caption',
    message: 'Máquinas alugadas: aceleradores, memória, preço e região',
  });
  return (
    <DataTable caption={caption} long>
      <thead>
        <tr>
          {instanceColumns.map((column) => (
            <SortHeading
              key={column}
              column={column}
              label={columnName(column)}
              sort={sort}
              onSort={() => onSort(nextInstanceSort(sort, column))}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((instance) => (
          <Row key={instance.id} instance={instance} {...choice} />
        ))}
      </tbody>
    </DataTable>
  );
}
