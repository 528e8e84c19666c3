import {Small} from '@site/src/components/DataTable';
import {brazilName} from '@site/src/components/HardwareTable/brazilName';
import table from '@site/src/components/HardwareTable/styles.module.css';
import {VerificationMark} from '@site/src/components/Provenance';
import type {FigureColumn} from '@site/src/domain/sizing/rows';
import type {AcceleratorView} from '@site/src/domain/sizing/view';
import {useNumbers} from '@site/src/hooks/useNumbers';
import {usePrice} from '@site/src/hooks/usePrice';
import type {ReactNode} from 'react';
import {absenceName, noRentText} from './names';
import styles from './styles.module.css';

type Props = {row: AcceleratorView};

export function FigureCell({row, column}: Props & {column: FigureColumn}): ReactNode {
  const {number} = useNumbers();
  const cell = row[column];
  if (typeof cell !== 'string') {
    return (
      <td className={table.number}>
        {number(cell.value, 6)}
        <VerificationMark verification={cell.verification} />
      </td>
    );
  }
  const fp16 = column === 'bf16TFLOPS' && row.fp16TFLOPS;
  return (
    <td className={table.number}>
      <span className={styles.absent}>{absenceName(cell)}</span>
      {fp16 && typeof fp16 !== 'string' && (
        <span className={styles.alternative}>
          FP16 {number(fp16.value, 6)}
          <VerificationMark verification={fp16.verification} />
        </span>
      )}
    </td>
  );
}

/** The lowest confirmed price of one accelerator, and the machine that it was worked out from. */
export function RentCell({row: {rent}}: Props): ReactNode {
  const price = usePrice();
  if (!rent.lowest) {
    return <td className={table.absent}>{noRentText(rent)}</td>;
  }
  const {value, verification, machine} = rent.lowest;
  return (
    <td className={table.number}>
      {price(value)}
      <VerificationMark verification={verification} />
      <Small>{machine.name}</Small>
    </td>
  );
}

export function BrazilCell({row: {rent}}: Props): ReactNode {
  return (
    <td>
      {brazilName(rent.brazil)}
      {rent.brazilBasis && <VerificationMark verification={rent.brazilBasis.verification} />}
    </td>
  );
}
