import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {Limits, Tool} from '@site/src/components/Tool';
import {Actions} from '@site/src/components/Tool/Actions';
import {Announcement} from '@site/src/components/Tool/Announcement';
import {labelsOf} from '@site/src/components/Tool/FieldList';
import {LinkNotice} from '@site/src/components/Tool/LinkNotice';
import {Results} from '@site/src/components/Tool/Results';
import {compare} from '@site/src/domain/breakEven/compare';
import {type Fields, fields} from '@site/src/domain/breakEven/fields';
import {excessOf, sensitivity} from '@site/src/domain/breakEven/sensitivity';
import {formatDay} from '@site/src/domain/locale/formatDay';
import type {CloudInstancesView} from '@site/src/domain/sizing/view';
import type {FieldValues} from '@site/src/domain/tool/fields';
import {type Numbers, useNumbers} from '@site/src/hooks/useNumbers';
import {useToolState} from '@site/src/hooks/useToolState';
import {type ReactNode, useMemo} from 'react';
import {CostChart} from './CostChart';
import {CostTable} from './CostTable';
import {Form} from './Form';
import {moneyText} from './moneyText';
import {PriceSource} from './PriceSource';
import {rentalRows, resultRows} from './rows';
import {Sensitivity} from './Sensitivity';
import {strongestRow, swingRows} from './sensitivityText';
import styles from './styles.module.css';
import {fieldWords} from './words';

const id = 'break-even-calculator';

function calculate(terms: FieldValues<Fields>, numbers: Numbers, locale: string) {
  const comparison = compare(terms, terms.against);
  const money = moneyText(terms.currency, terms.brlPerUSD, locale);
  const view = {terms, comparison, money, numbers};
  const swings = sensitivity(terms, terms);
  return {
    view,
    swings,
    excess: excessOf(terms, terms),
    rows: [...resultRows(view), ...strongestRow(swings, view)],
    exported: [...rentalRows(view), ...swingRows(swings, view)],
  };
}

type Props = {
  /** Added by plugins/manual-data. */
  data: CloudInstancesView;
};

/** From how many hours buying a machine costs less than renting one. */
export function BreakEvenCalculator({data}: Props): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const numbers = useNumbers();
  const state = useToolState(id, fields);
  const {read, link, query} = state;
  const result = useMemo(
    () => (read.status === 'ok' ? calculate(read.values, numbers, locale) : undefined),
    [read, numbers, locale],
  );
  return (
    <Tool
      id={id}
      title={translate({id: 'ofm.breakEven.title', message: 'Comprar ou alugar: equilíbrio'})}
    >
      <Form state={state} instances={data.instances} numbers={numbers} />
      <LinkNotice link={link} labels={labelsOf(fieldWords())} />
      <Results rows={result?.rows} />
      {result && (
        <>
          <CostChart view={result.view} />
          <CostTable view={result.view} />
          {result.excess !== undefined && (
            <Sensitivity swings={result.swings} base={result.excess} view={result.view} />
          )}
          <PriceSource
            data={data}
            price={result.view.terms.rentUSDPerHour}
            numbers={numbers}
            locale={locale}
          />
          <p className={styles.source}>
            {translate(
              {
                id: 'ofm.breakEven.exchange',
                message: 'Câmbio informado: R$ {rate} por US$, em {day}; o do exemplo é hipótese.',
              },
              {
                rate: numbers.number(result.view.terms.brlPerUSD),
                day: formatDay(result.view.terms.rateDay, locale),
              },
            )}
          </p>
        </>
      )}
      <Announcement rows={result?.rows} />
      <Limits>
        {translate({
          id: 'ofm.breakEven.limits',
          message:
            'Supõe preços e horas iguais em todos os meses, uma máquina sempre disponível e revenda no último mês. Não conta disco, tráfego de saída nem a queda do aluguel, que adia o equilíbrio.',
        })}
      </Limits>
      <Actions id={id} query={query} rows={result && [...result.rows, ...result.exported]} />
    </Tool>
  );
}
