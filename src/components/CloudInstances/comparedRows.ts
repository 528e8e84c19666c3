import {translate} from '@docusaurus/Translate';
import {
  type ComparedCell,
  type ComparedRow,
  nothing,
  sourcedCell,
} from '@site/src/components/Comparison/rows';
import type {Writing} from '@site/src/components/HardwareTable';
import {brazilName} from '@site/src/components/HardwareTable/brazilName';
import {nameOfUse} from '@site/src/components/HardwareTable/nameOfUse';
import {verdictText} from '@site/src/components/HardwareTable/verdictText';
import {type Use, uses} from '@site/src/domain/hardware/uses';
import {acceleratorMemoryGB} from '@site/src/domain/sizing/instances';
import type {CloudInstanceView} from '@site/src/domain/sizing/view';
import {columnName, noPriceText, perAccelerator} from './names';

type Price = CloudInstanceView['priceUSDPerHour'];

function priceCell(figure: Price | undefined, {price, sources}: Writing): ComparedCell {
  return figure === undefined || typeof figure === 'string'
    ? {text: noPriceText()}
    : sourcedCell(price(figure.value), figure, sources);
}

function shareCell(
  {priceUSDPerHour: figure, acceleratorCount}: CloudInstanceView,
  {price}: Writing,
): ComparedCell {
  return {
    text:
      typeof figure === 'string'
        ? noPriceText()
        : perAccelerator(price(figure.value / acceleratorCount)),
  };
}

function verdictCell(instance: CloudInstanceView, use: Use, {numbers}: Writing): ComparedCell {
  const {memoryGB, throughput} = instance.accelerator;
  return {text: verdictText({...instance.uses[use], use, memoryGB, throughput}, numbers)};
}

/** Every property of the chosen machines, in words, with where each is from. */
export function comparedRows(
  chosen: readonly CloudInstanceView[],
  writing: Writing,
): readonly ComparedRow[] {
  const {numbers, sources} = writing;
  const row = (name: string, cell: (one: CloudInstanceView) => ComparedCell): ComparedRow => ({
    name,
    cells: chosen.map(cell),
  });
  const count = (value: number | undefined): ComparedCell => ({
    text: value === undefined ? nothing : numbers.number(value, 6),
  });
  return [
    row(translate({id: 'ofm.cloud.provider', message: 'Provedor'}), ({provider}) => ({
      text: provider,
    })),
    row(columnName('memoryGB'), ({acceleratorCount, accelerator}) => ({
      text: `${acceleratorCount} × ${accelerator.name}`,
    })),
    row(
      translate({
        id: 'ofm.tiers.acceleratorMemory',
        message: 'Memória dos aceleradores, somada (GB)',
      }),
      (one) => count(acceleratorMemoryGB(one)),
    ),
    row(columnName('vcpus'), ({vcpus}) => count(vcpus)),
    row(columnName('memoryGiB'), ({memoryGiB}) => count(memoryGiB)),
    row(columnName('price'), (one) => priceCell(one.priceUSDPerHour, writing)),
    row(translate({id: 'ofm.cloud.share', message: 'US$ por hora de cada acelerador'}), (one) =>
      shareCell(one, writing),
    ),
    row(translate({id: 'ofm.cloud.spot', message: 'Spot, US$ por hora'}), (one) =>
      priceCell(one.spotUSDPerHour, writing),
    ),
    row(columnName('region'), ({priceRegion}) => ({text: priceRegion})),
    row(columnName('brazil'), ({brazil}) =>
      sourcedCell(brazilName(brazil.available), brazil, sources),
    ),
    ...uses.map((use) =>
      row(
        translate(
          {id: 'ofm.cloud.use', message: '{use}, em cada acelerador'},
          {use: nameOfUse(use)},
        ),
        (one) => verdictCell(one, use, writing),
      ),
    ),
    row(
      translate({id: 'ofm.accelerators.remarks', message: 'Observações'}),
      ({remarks = nothing}) => ({
        text: remarks,
      }),
    ),
  ];
}
