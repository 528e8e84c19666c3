import {translate} from '@docusaurus/Translate';
import {DataTable, Small} from '@site/src/components/DataTable';
import {ColumnHeads} from '@site/src/components/DataTable/ColumnHeads';
import {annexOf} from '@site/src/domain/finance/simples';
import {presumedBurden, type RegimeTax, simplesBurden} from '@site/src/domain/finance/taxes';
import {useFinanceNumbers} from '@site/src/hooks/useFinanceNumbers';
import type {ReactNode} from 'react';
import type {Calculated} from './calculate';

type RowProps = {
  name: string;
  /** What there is to know about it with this payroll. */
  note?: string | undefined;
  /** `undefined` above the limit of revenue. */
  tax: RegimeTax | undefined;
  revenue: number;
};

function Row({name, note, tax, revenue}: RowProps): ReactNode {
  const {money, rate} = useFinanceNumbers();
  return (
    <tr>
      <th scope="row">
        {name}
        {note && <Small>{note}</Small>}
      </th>
      {tax ? (
        <>
          <td>{money(tax.tax)}</td>
          <td>
            {tax.regime === 'simples'
              ? translate({id: 'ofm.unitEconomics.included', message: 'incluída'})
              : money(tax.contribution)}
          </td>
          <td>{money(tax.tax + tax.contribution)}</td>
          <td>{rate((tax.tax + tax.contribution) / revenue)}</td>
        </>
      ) : (
        <td colSpan={4}>
          {translate({
            id: 'ofm.unitEconomics.aboveLimit',
            message: 'Receita acima do limite do regime',
          })}
        </td>
      )}
    </tr>
  );
}

function Head(): ReactNode {
  return (
    <ColumnHeads
      names={[
        translate({id: 'ofm.unitEconomics.regime', message: 'Regime'}),
        translate({id: 'ofm.unitEconomics.taxColumn', message: 'Sobre a receita'}),
        translate({id: 'ofm.unitEconomics.contributionColumn', message: 'Patronal'}),
        translate({id: 'ofm.unitEconomics.totalColumn', message: 'Por ano'}),
        translate({id: 'ofm.unitEconomics.shareColumn', message: '% da receita'}),
      ]}
    />
  );
}

/** What the same revenue and payroll pay under each regime. */
export function TaxTable({result: {taxPlan}}: Calculated): ReactNode {
  const {revenue, payroll} = taxPlan;
  const annex = annexOf(payroll, revenue);
  const given = translate({
    id: 'ofm.unitEconomics.givenByFatorR',
    message: 'o que vale com esta folha',
  });
  const simples = translate({id: 'ofm.unitEconomics.simplesAnnex', message: 'Simples, Anexo'});
  return (
    <DataTable
      caption={translate({
        id: 'ofm.unitEconomics.taxComparison',
        message: 'Tributos por ano em cada regime, com a mesma receita e a mesma folha',
      })}
    >
      <Head />
      <tbody>
        {(['III', 'V'] as const).map((each) => (
          <Row
            key={each}
            name={`${simples} ${each}`}
            note={each === annex ? given : undefined}
            tax={simplesBurden(each, taxPlan)}
            revenue={revenue}
          />
        ))}
        <Row
          name={translate({id: 'ofm.unitEconomics.presumed', message: 'Lucro presumido'})}
          tax={presumedBurden(taxPlan)}
          revenue={revenue}
        />
      </tbody>
    </DataTable>
  );
}
