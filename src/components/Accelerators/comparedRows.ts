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
import {throughputOf, type Use, uses} from '@site/src/domain/hardware/uses';
import {figureColumns} from '@site/src/domain/sizing/rows';
import type {AcceleratorView} from '@site/src/domain/sizing/view';
import {absenceName, columnName, noRentText, segmentName} from './names';

type Figure = AcceleratorView['memoryGB'] | 'not-supported' | 'not-published' | undefined;

function figureCell(figure: Figure, {numbers, sources}: Writing): ComparedCell {
  if (figure === undefined) {
    return {text: nothing};
  }
  return typeof figure === 'string'
    ? {text: absenceName(figure)}
    : sourcedCell(numbers.number(figure.value, 6), figure, sources);
}

function rentCell({rent}: AcceleratorView, {price, sources}: Writing): ComparedCell {
  if (!rent.lowest) {
    return {text: noRentText(rent)};
  }
  const {value, machine} = rent.lowest;
  const text = translate(
    {id: 'ofm.accelerators.rentOf', message: '{price} ({machine}, {region})'},
    {price: price(value), machine: `${machine.provider} ${machine.name}`, region: machine.region},
  );
  return sourcedCell(text, rent.lowest, sources);
}

function brazilCell({rent}: AcceleratorView, {sources}: Writing): ComparedCell {
  const {brazil, brazilBasis} = rent;
  if (!brazilBasis) {
    return {text: brazilName(brazil)};
  }
  const {provider, name} = brazilBasis.machine;
  const text =
    brazil === 'yes' ? `${brazilName(brazil)} (${provider} ${name})` : brazilName(brazil);
  return sourcedCell(text, brazilBasis, sources);
}

function verdictCell(row: AcceleratorView, use: Use, {numbers}: Writing): ComparedCell {
  const judged = {
    ...row.uses[use],
    use,
    memoryGB: row.memoryGB.value,
    throughput: throughputOf(row),
  };
  return {text: verdictText(judged, numbers)};
}

/** Every property of the chosen accelerators, in words, with where each is from. */
export function comparedRows(
  chosen: readonly AcceleratorView[],
  writing: Writing,
): readonly ComparedRow[] {
  const row = (name: string, cell: (one: AcceleratorView) => ComparedCell): ComparedRow => ({
    name,
    cells: chosen.map(cell),
  });
  return [
    row(translate({id: 'ofm.accelerators.vendor', message: 'Fabricante'}), ({vendor}) => ({
      text: vendor,
    })),
    row(
      translate({id: 'ofm.accelerators.filterSegment', message: 'Onde se encontra'}),
      ({segment}) => ({text: segmentName(segment)}),
    ),
    ...figureColumns.map((column) =>
      row(columnName(column), (one) => figureCell(one[column], writing)),
    ),
    row(
      translate({id: 'ofm.accelerators.fp16', message: 'FP16 denso, se difere (TFLOP/s)'}),
      ({fp16TFLOPS}) => figureCell(fp16TFLOPS, writing),
    ),
    row(
      translate({id: 'ofm.accelerators.interconnect', message: 'Interconexão'}),
      ({interconnect}) => sourcedCell(interconnect.value, interconnect, writing.sources),
    ),
    row(columnName('rent'), (one) => rentCell(one, writing)),
    row(columnName('brazil'), (one) => brazilCell(one, writing)),
    ...uses.map((use) => row(nameOfUse(use), (one) => verdictCell(one, use, writing))),
    row(
      translate({id: 'ofm.accelerators.remarks', message: 'Observações'}),
      ({remarks = nothing}) => ({
        text: remarks,
      }),
    ),
  ];
}
